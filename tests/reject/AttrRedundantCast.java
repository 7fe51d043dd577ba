class AttrRedundantCast {
    String m(String a) {
        return (String) a;
    }
}
