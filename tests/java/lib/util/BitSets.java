import java.util.*;

/** Bit sets. */
public class BitSets {
    public static void main(String[] args) {
        BitSet b = new BitSet();
        b.set(1);
        b.set(5, 9);
        b.set(200);
        b.flip(6);
        System.out.println(b + " " + b.cardinality() + " " + b.length() + " " + b.size() + " " + b.hashCode());
        System.out.println(b.nextSetBit(2) + " " + b.nextClearBit(7) + b.previousSetBit(199) + b.previousClearBit(8) + b.get(5) + b.get(5, 210));
        BitSet c = BitSet.valueOf(new long[] {0b1010_0010});
        c.or(BitSet.valueOf(new byte[] {1, 2}));
        System.out.println(c + " " + c.intersects(b) + Arrays.toString(c.toByteArray()) + Arrays.toString(c.toLongArray()));
        BitSet d = (BitSet) b.clone();
        d.and(c);
        b.andNot(c);
        c.xor(d);
        System.out.println(d + " " + b + c + d.equals(b) + b.stream().sum());
        b.clear(100, 300);
        System.out.println(b + " " + new BitSet().isEmpty());
        for (Runnable r : List.<Runnable>of(() -> b.set(-1), () -> b.get(5, 2), () -> b.nextSetBit(-1), () -> b.previousSetBit(-2), () -> new BitSet(-1))) {
            try {
                r.run();
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }
}
