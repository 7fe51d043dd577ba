public class NestedTry {
    static StringBuilder s = new StringBuilder();

    static int deep(int k) {
        try {
            try {
                try {
                    if (k == 0)
                        return 0;
                    if (k == 1)
                        throw new IllegalArgumentException("1");
                    if (k == 2)
                        throw new IllegalStateException("2");
                    s.append("ok ");
                } catch (IllegalArgumentException e) {
                    s.append("iae ");
                    throw new RuntimeException("wrapped", e);
                } finally {
                    s.append("f1 ");
                }
            } catch (IllegalStateException e) {
                s.append("ise ");
                return 2;
            } finally {
                s.append("f2 ");
                try {
                    if (k == 3)
                        throw new Error("in finally");
                } catch (Error e) {
                    s.append("err ");
                }
            }
        } catch (RuntimeException e) {
            s.append(e.getMessage()).append(' ').append(e.getCause().getMessage()).append(' ');
            return 1;
        }
        return 9;
    }

    static int loop() {
        int n = 0;
        for (int i = 0; i < 5; i++) {
            try {
                if (i == 2)
                    continue;
                try {
                    if (i == 4)
                        break;
                    n += i;
                } finally {
                    n += 100;
                }
            } finally {
                n += 1000;
            }
        }
        return n;
    }

    public static void main(String[] args) {
        for (int k = 0; k < 5; k++)
            System.out.println(deep(k));
        System.out.println(s);
        System.out.println(loop());
    }
}
