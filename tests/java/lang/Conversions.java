public class Conversions {
    public static void main(String[] args) {
        int i = 0x12345678;
        System.out.println((byte) i + " " + (short) i + " " + (int) (char) i);
        long l = i;
        float f = i;
        double d = l;
        System.out.println(l + " " + f + " " + d);
        byte b = -1;
        char c = (char) b;
        System.out.println((int) c);
        short s = (short) c;
        System.out.println(s);
        System.out.println((char) 97 + "" + (char) (c - 65000 + 65));
        System.out.println('a' + 'b');
        System.out.println("" + 'a' + 'b');
        System.out.println((byte) 200 + (byte) 100);
        final int k = 10;
        byte narrowed = k;
        System.out.println(narrowed);
        System.out.println((long) f == i);
        System.out.println(5 / 2 * 2.0);
    }
}
