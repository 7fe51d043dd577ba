import java.util.Arrays;

public class EnumBasic {
    enum Op {
        ADD("+") {
            int apply(int a, int b) {
                return a + b;
            }
        },
        MUL("*") {
            int apply(int a, int b) {
                return a * b;
            }
        };

        final String sign;
        static int made;
        private static final Op[] ALL = values();

        Op(String sign) {
            this.sign = sign;
        }

        abstract int apply(int a, int b);

        Op next() {
            return ALL[(ordinal() + 1) % ALL.length];
        }
    }

    enum Plain { A, B, C; static final Plain LAST = C; }

    enum Empty {}

    interface Code { int code(); }

    enum WithInterface implements Code {
        X(1), Y(2), Z;
        private final int code;

        WithInterface(int code) {
            this.code = code;
        }

        WithInterface() {
            this(99);
        }

        public int code() {
            return code;
        }
    }

    public static void main(String[] args) {
        for (Op op : Op.values())
            System.out.println(op + op.sign + op.apply(3, 4) + " " + op.next() + " " + op.getDeclaringClass().getSimpleName());
        System.out.println(Arrays.toString(Plain.values()) + Plain.LAST + Empty.values().length);
        System.out.println(Plain.valueOf("B").compareTo(Plain.C));
        try {
            Plain.valueOf("D");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        for (Code c : WithInterface.values())
            System.out.print(c.code() + " ");
        System.out.println();
        System.out.println(Plain.A.equals(Plain.A) + " " + (Plain.A == Plain.B) + " " + Plain.B.name());
        Plain[] copy = Plain.values();
        copy[0] = null;
        System.out.println(Plain.values()[0]);
    }
}
