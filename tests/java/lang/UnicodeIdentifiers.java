public class UnicodeIdentifiers {
    static int größe = 1;
    static int \u0061bc = 2;
    static String 名前 = "名";

    static int été(int $x, int _y) {
        return $x + _y;
    }

    public static void main(String[] args) {
        System.out.println(größe + abc + 名前.length());
        System.out.println(été(3, 4));
        char c = '\u00e9';
        System.out.println((int) c);
        System.out.println("\uuu0041");
        String s = "\uD83D\uDE00";
        System.out.println(s.length() + " " + s.codePointAt(0));
        /* \u002a/ System.out.println("comment ended early"); /* */
    }
}
