public class DeadCode {
    static int a(int x) {
        if (true)
            return x;
        System.out.println("compiled all the same");
        return 0;
    }

    static int b() {
        for (;;) {
        }
    }

    static int c(boolean t) {
        do {
            if (t)
                return 1;
            t = true;
        } while (true);
    }

    static void d() {
        while (true) {
            try {
                return;
            } finally {
                System.out.println("d");
            }
        }
    }

    static int e(int n) {
        switch (n) {
            default:
                throw new IllegalStateException();
            case 1:
                return 5;
        }
    }

    static int f() {
        try {
            throw new RuntimeException();
        } catch (RuntimeException e) {
            return 1;
        } finally {
        }
    }

    public static void main(String[] args) {
        System.out.println(a(3) + c(false) + e(1) + f());
        d();
        if (false) {
            System.out.println(b());
        }
        lab: {
            break lab;
        }
        int x = 0;
        System.out.println(x);
    }
}
