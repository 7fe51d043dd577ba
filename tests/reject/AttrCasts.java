class AttrCasts {
    void m(String a, Integer b, boolean c, final Object d) {
        Integer e = (Integer) a;
        int f = (int) c;
        String g = (String) b;
        boolean h = (boolean) 1;
        StringBuilder i = (StringBuilder) a;
    }
}
