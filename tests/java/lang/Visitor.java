public class Visitor {
    interface Expr {
        <R> R accept(V<R> v);
    }

    interface V<R> {
        R num(double d);

        R bin(char op, Expr l, Expr r);

        default R neg(Expr e) {
            return bin('-', new Num(0), e);
        }
    }

    record Num(double d) implements Expr {
        public <R> R accept(V<R> v) {
            return v.num(d);
        }
    }

    record Bin(char op, Expr l, Expr r) implements Expr {
        public <R> R accept(V<R> v) {
            return v.bin(op, l, r);
        }
    }

    record Neg(Expr e) implements Expr {
        public <R> R accept(V<R> v) {
            return v.neg(e);
        }
    }

    static class Eval implements V<Double> {
        public Double num(double d) {
            return d;
        }

        public Double bin(char op, Expr l, Expr r) {
            double a = l.accept(this), b = r.accept(this);
            return switch (op) {
                case '+' -> a + b;
                case '-' -> a - b;
                case '*' -> a * b;
                default -> Double.NaN;
            };
        }
    }

    static class Show implements V<String> {
        public String num(double d) {
            return "" + (int) d;
        }

        public String bin(char op, Expr l, Expr r) {
            return "(" + l.accept(this) + op + r.accept(this) + ")";
        }

        public String neg(Expr e) {
            return "-" + e.accept(this);
        }
    }

    public static void main(String[] args) {
        Expr e = new Bin('*', new Bin('+', new Num(1), new Num(2)), new Neg(new Num(4)));
        System.out.println(e.accept(new Show()) + "=" + e.accept(new Eval()));
        int depth = e.accept(new V<Integer>() {
            public Integer num(double d) {
                return 1;
            }

            public Integer bin(char op, Expr l, Expr r) {
                return 1 + Math.max(l.accept(this), r.accept(this));
            }
        });
        System.out.println(depth);
    }
}
