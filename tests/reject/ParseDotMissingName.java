class ParseDotMissingName {
    void a() {
        System.out.;
    }
}
