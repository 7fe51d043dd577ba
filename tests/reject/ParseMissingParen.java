class ParseMissingParen {
    void m() {
        System.out.println("a";
    }
}
