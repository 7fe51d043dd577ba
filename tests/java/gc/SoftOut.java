import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;

/** Soft references give way before OutOfMemoryError is thrown. */
public class SoftOut {
    public static void main(String[] args) {
        List<SoftReference<byte[]>> soft = new ArrayList<>();
        int lost = 0;
        for (int i = 0; i < 1000; i++) {
            soft.add(new SoftReference<>(new byte[200000]));
        }
        for (SoftReference<byte[]> r : soft) {
            lost += r.get() == null ? 1 : 0;
        }
        System.out.println(lost > 500);
    }
}
