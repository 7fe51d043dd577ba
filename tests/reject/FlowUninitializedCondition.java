class FlowUninitializedCondition {
    void a(int n) {
        boolean q;
        if (n > 1 && (q = n > 3))
            System.out.println(q);
        else
            System.out.println(q);
        boolean r;
        if (n > 1 || (r = n > 3))
            System.out.println(r);
    }
}
