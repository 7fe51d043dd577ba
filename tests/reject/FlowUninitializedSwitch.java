class FlowUninitializedSwitch {
    void a(int n) {
        int x;
        switch (n) {
            case 1:
                x = 1;
                break;
            case 2:
                x = 2;
        }
        System.out.println(x);
    }
}
