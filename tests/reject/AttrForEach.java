class AttrForEach {
    void m(int a, Object o, java.util.List<String> l) {
        for (int i : a) {
        }
        for (Object p : o) {
        }
        for (int s : l) {
        }
    }
}
