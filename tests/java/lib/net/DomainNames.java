import java.net.*;

public class DomainNames {
    static void show(String s, int flag) {
        StringBuilder sb = new StringBuilder(s + " " + flag + " ->");
        try {
            String a = IDN.toASCII(s, flag);
            sb.append(' ').append(a).append(' ').append(IDN.toUnicode(a, flag));
        } catch (IllegalArgumentException e) {
            sb.append(" refused");
        }
        sb.append(" | ").append(IDN.toUnicode(s, flag));
        System.out.println(sb);
    }

    public static void main(String[] args) {
        for (String s : new String[] {"example.com", "Example.COM", "bücher.example", "BÜCHER.example", "中文.cn", "faß.de", "münchen。de", "xn--bcher-kva.example", "xn--zzzzzz", "a_b.com",
            "-a.com", "a..b", ".", "a.", "παράδειγμα.δοκιμή", "пример.испытание", "e\u0301.fr", "ａｂｃ.jp", "x\u00ady.com", "xn--a", "İ.tr"}) {
            show(s, 0);
        }
        show("a_b.com", IDN.USE_STD3_ASCII_RULES);
        show("-a.com", IDN.USE_STD3_ASCII_RULES);
        show("a-b.com", IDN.USE_STD3_ASCII_RULES);
        show("a".repeat(64) + ".com", 0);
        show("a".repeat(63) + ".com", 0);
        System.out.println(URI.create("http://h/e\u0301").toASCIIString());
    }
}
