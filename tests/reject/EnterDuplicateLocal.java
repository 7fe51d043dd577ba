class EnterDuplicateLocal {
    void m(int a) {
        int a = 1;
        int b;
        {
            int b;
        }
        Runnable r = () -> {
            int b;
        };
    }
}
