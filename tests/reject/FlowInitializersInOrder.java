class FlowInitializersInOrder {
    {
        throw new RuntimeException();
    }

    int a = 1;

    static {
        while (true)
            ;
    }
}
