import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Random;

public class Normalize {
    static String hex(String s) {
        StringBuilder sb = new StringBuilder();
        s.codePoints().forEach(c -> sb.append(Integer.toHexString(c)).append(' '));
        return sb.toString();
    }

    public static void main(String[] args) {
        String[] samples = {"plain", "\u00e9", "e\u0301", "\u1e69", "s\u0323\u0307", "s\u0307\u0323", "\ufb01", "\u2460", "\uac00\uac01", "\u1100\u1161\u11a8",
            "\u212b", "\u0344", "\u0958", "\ud834\udd5e", "\u1fb7", "a\u0315\u0300\u05ae\u0327", "\uff76\uff9e", "\u3392", "\u01d5", "\u0f73", "\ufdfa", "x\u0338="};
        for (String s : samples) {
            for (Form f : Form.values()) {
                System.out.println(hex(s) + f + " " + hex(Normalizer.normalize(s, f)) + Normalizer.isNormalized(s, f));
            }
        }
        int[] sums = new int[4];
        for (int cp = 0; cp < 0x30000; cp += cp < 0x2000 ? 1 : 17) {
            if (cp >= 0xd800 && cp < 0xe000) {
                continue;
            }
            String s = "a" + Character.toString(cp) + "\u0323\u0301";
            for (Form f : Form.values()) {
                sums[f.ordinal()] = sums[f.ordinal()] * 31 + Normalizer.normalize(s, f).hashCode();
            }
        }
        Random r = new Random(5);
        for (int i = 0; i < 3000; i++) {
            StringBuilder sb = new StringBuilder();
            for (int k = 0; k < 8; k++) {
                sb.append((char) (r.nextInt(4) == 0 ? 'a' + r.nextInt(26) : r.nextInt(3) > 0 ? 0x300 + r.nextInt(0x70) : 0x1e00 + r.nextInt(0x200)));
            }
            for (Form f : Form.values()) {
                sums[f.ordinal()] = sums[f.ordinal()] * 31 + Normalizer.normalize(sb, f).hashCode();
            }
        }
        for (int s : sums) {
            System.out.println(Integer.toHexString(s));
        }
        try {
            Normalizer.normalize(null, Form.NFC);
        } catch (NullPointerException e) {
            System.out.println("NPE");
        }
    }
}
