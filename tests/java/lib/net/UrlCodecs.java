import java.io.UnsupportedEncodingException;
import java.net.*;
import java.nio.charset.StandardCharsets;

public class UrlCodecs {
    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"", "a b", "a+b&c=d", "é", "中文", "\ud83d\ude00", "\ud800", "~-_.*!'()", "a%b", "\n\t", "x\ud800y", "/?#[]@"}) {
            String e = URLEncoder.encode(s, StandardCharsets.UTF_8);
            System.out.println(e + " " + URLEncoder.encode(s, "ISO-8859-1") + " " + URLEncoder.encode(s, "UTF-16BE") + " " + URLDecoder.decode(e, StandardCharsets.UTF_8).equals(s));
        }
        for (String s : new String[] {"a+b", "%41%42c", "%C3%A9", "%", "%4", "%zz", "%-1", "a%20b%", "%E4%B8", "+", "%e4%b8%ad+x", "é"}) {
            try {
                System.out.println(s + " -> " + URLDecoder.decode(s, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                System.out.println(s + " -> " + e.getMessage());
            }
        }
        try {
            URLEncoder.encode("x", "no-such");
        } catch (UnsupportedEncodingException e) {
            System.out.println(e.getMessage());
        }
        try {
            URLDecoder.decode("x", "");
        } catch (UnsupportedEncodingException e) {
            System.out.println(e.getMessage());
        }
    }
}
