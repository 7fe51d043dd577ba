class FlowSwitchGroups {
    void a(int n) {
        switch (n) {
            case 1:
                int x = 1;
                break;
            case 2:
                System.out.println(x);
        }
    }
}
