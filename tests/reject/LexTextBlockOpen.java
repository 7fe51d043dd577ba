class LexTextBlockOpen {
    String a = """text
        """;
}
