class EnterFieldModifiers {
    abstract int a;
    synchronized int b;
    final volatile int c;
    public private int d;
}
