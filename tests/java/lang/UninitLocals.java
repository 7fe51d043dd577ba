/** Locals declared without a value stay out of the stack maps until they have one. */
public class UninitLocals {
    static String f(int k) {
        int a;
        String b;
        long c;
        double d;
        if (k > 0) {
            a = k;
            b = "pos";
        } else if (k < 0) {
            a = -k;
            b = "neg";
        } else {
            return "zero";
        }
        c = a;
        while (c < 10) {
            int e;
            if (c % 2 == 0)
                e = 3;
            else
                e = 4;
            c += e;
        }
        try {
            d = 10 / (k - 2);
        } catch (ArithmeticException x) {
            d = -1;
        }
        switch (k) {
            case 1:
                int in;
                in = 5;
                a += in;
                break;
            case 2:
                in = 6;
                a += in;
        }
        boolean late;
        for (int i = 0; ; i++) {
            if (i > a) {
                late = i % 2 == 0;
                break;
            }
        }
        return a + b + c + d + late;
    }

    public static void main(String[] args) {
        for (int i = -2; i < 4; i++)
            System.out.println(f(i));
    }
}
