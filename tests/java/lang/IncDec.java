public class IncDec {
    int field = 5;
    static long counter = 10;
    byte small = 127;

    public static void main(String[] args) {
        IncDec o = new IncDec();
        System.out.println(o.field++ + " " + o.field + " " + ++o.field + " " + o.field--);
        System.out.println(counter++ + " " + --counter + " " + counter--);
        System.out.println(o.small++ + " " + o.small);
        char c = 'z';
        c++;
        System.out.println((int) c);
        double d = 0.5;
        d++;
        System.out.println(d-- + " " + d);
        int[] a = {1, 2};
        int i = 0;
        a[i++]++;
        ++a[i];
        System.out.println(a[0] + " " + a[1] + " " + i + " " + a[--i]--);
        int x = 5;
        x = x++ + ++x;
        System.out.println(x);
        short s = 0;
        s--;
        System.out.println(s);
        float f = 1f;
        System.out.println(++f);
        int big = 40000;
        big += 40000;
        big -= 100000;
        System.out.println(big);
    }
}
