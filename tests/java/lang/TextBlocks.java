public class TextBlocks {
    public static void main(String[] args) {
        String a = """
            Hello,
              indented
            "quotes" and \"""three\"""
            tab\there \
            joined
            trailing   \s
            """;
        System.out.print(a);
        System.out.println("""
            no newline at the end""");
        System.out.println("""
            <b>
              %s
            </b>
           """.length());
        System.out.println("""
            \u0041\n\101""" + """
            x""");
        System.out.println("" == """
            """);
    }
}
