class FlowUninitializedLocal {
    int a(boolean b) {
        int x;
        if (b)
            x = 1;
        int y;
        y++;
        return x;
    }
}
