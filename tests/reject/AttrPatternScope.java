class AttrPatternScope {
    void m(Object o) {
        if (!(o instanceof String s)) {
            s.length();
        }
        if (o instanceof String t || t.isEmpty()) {
        }
        u.length();
        if (o instanceof String u && u.isEmpty()) {
        }
    }
}
