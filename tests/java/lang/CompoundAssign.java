/** op= casts back to the variable's type; it evaluates its left side once. */
public class CompoundAssign {
    static int calls;
    static int[] array = {1, 2, 3};

    static int[] array() {
        calls++;
        return array;
    }

    public static void main(String[] args) {
        byte b = 127;
        b += 1;
        System.out.println(b);
        b *= 2.5;
        System.out.println(b);
        char c = 'a';
        c += 2;
        System.out.println(c);
        int i = 7;
        i /= 2.9;
        System.out.println(i);
        i <<= 33;
        System.out.println(i);
        i >>>= 1;
        System.out.println(i);
        long l = 1;
        l <<= 40;
        l |= 5;
        System.out.println(l);
        array()[1] += 40;
        array()[i++] *= 10;
        System.out.println(array[0] + " " + array[1] + " " + array[2] + " " + calls);
        boolean t = true;
        t &= i > 100;
        t |= !t;
        t ^= false;
        System.out.println(t);
        float f = 1;
        f -= 0.5;
        System.out.println(f);
    }
}
