class ParseReturnTypeMissingStatic {
    public static main(String[] args) {
    }
}
