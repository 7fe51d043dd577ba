import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Form decoding and its messages. */
public class FormDecode {
    public static void main(String[] args) {
        for (String s : new String[] {"", "a+b%2Bc", "%F0%9F%98%80%c3%a9z", "%", "a%4", "%zz", "%-1", "%41%4"}) {
            try {
                System.out.println(URLDecoder.decode(s, StandardCharsets.UTF_8).codePoints().sum());
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
