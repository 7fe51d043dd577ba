class FlowStaticInitializerThrows {
    static int a() throws Exception {
        return 1;
    }

    static int b = a();
}
