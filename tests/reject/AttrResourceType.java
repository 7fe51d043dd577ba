class AttrResourceType {
    void m() throws Exception {
        try (String s = "a") {
        }
    }
}
