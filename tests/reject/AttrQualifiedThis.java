class AttrQualifiedThis {
    void m() {
        Object a = String.this;
        Object b = Runnable.super.toString();
    }
}
