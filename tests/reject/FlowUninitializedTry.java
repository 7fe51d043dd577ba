class FlowUninitializedTry {
    void a() {
        int x;
        try {
            x = Integer.parseInt("1");
        } catch (NumberFormatException e) {
        }
        System.out.println(x);
    }
}
