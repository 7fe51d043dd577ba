public class ArithFloat {
    public static void main(String[] args) {
        double d = 1.0, z = 0.0;
        System.out.println(d / z + " " + -d / z + " " + z / z);
        System.out.println(5.5 % 2.0 + " " + -5.5 % 2.0);
        float f = 1.1f;
        System.out.println(f * 3 + " " + (f - 0.1f) + " " + -f);
        System.out.println((int) 3.99 + " " + (int) -3.99 + " " + (int) Double.NaN + " " + (int) 1e20);
        System.out.println((long) 1e30 + " " + (byte) 300.7 + " " + (char) 66.6);
        System.out.println((float) 0.1 == 0.1);
        System.out.println(0.0 == -0.0);
        System.out.println(Double.NaN == Double.NaN);
        System.out.println(Double.NaN != Double.NaN);
    }
}
