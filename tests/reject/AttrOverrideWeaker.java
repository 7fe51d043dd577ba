class A {
    public void m() {
    }

    protected void n() {
    }
}

class AttrOverrideWeaker extends A {
    void m() {
    }

    private void n() {
    }
}
