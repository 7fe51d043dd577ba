class AttrIncompatibleTypes {
    int a = "a";
    String b = 1;
    boolean c = 0;
    char d = "c";
    Integer e = 1L;
    Runnable f = new Object();
}
