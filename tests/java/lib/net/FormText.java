import java.net.*;
import java.nio.charset.StandardCharsets;

/** Form encoding and the messages of bad URIs. */
public class FormText {
    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"", "a b+c", "x=1&y=\u00e9\u20ac", "\ud83d\ude00~!*()'-_.", "a\ud800b"}) {
            System.out.println(URLEncoder.encode(s, StandardCharsets.UTF_8) + " " + URLEncoder.encode(s, "ISO-8859-1"));
        }
        try {
            URLEncoder.encode("x", "no-such");
        } catch (java.io.UnsupportedEncodingException e) {
            System.out.println(e);
        }
        System.out.println(new URISyntaxException("a b", "Illegal character", 1));
        System.out.println(new URISyntaxException("a b", "Odd").getMessage());
    }
}
