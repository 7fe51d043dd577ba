public class SealedTypes {
    sealed interface Shape permits Circle, Square, Group {}

    record Circle(double r) implements Shape {}

    record Square(double side) implements Shape {}

    static non-sealed class Group implements Shape {
        final Shape[] parts;

        Group(Shape... parts) {
            this.parts = parts;
        }
    }

    static abstract sealed class Expr {
        static final class Num extends Expr {
            final int v;

            Num(int v) {
                this.v = v;
            }
        }

        static final class Add extends Expr {
            final Expr l, r;

            Add(Expr l, Expr r) {
                this.l = l;
                this.r = r;
            }
        }
    }

    static double area(Shape s) {
        if (s instanceof Circle c)
            return 3 * c.r() * c.r;
        if (s instanceof Square q)
            return q.side() * q.side();
        double d = 0;
        for (Shape p : ((Group) s).parts)
            d += area(p);
        return d;
    }

    static int eval(Expr e) {
        return e instanceof Expr.Num n ? n.v : e instanceof Expr.Add a ? eval(a.l) + eval(a.r) : -1;
    }

    public static void main(String[] args) {
        System.out.println(area(new Group(new Circle(1), new Square(2), new Group())));
        System.out.println(eval(new Expr.Add(new Expr.Num(3), new Expr.Add(new Expr.Num(4), new Expr.Num(5)))));
        System.out.println(Shape.class.isSealed() + " " + Shape.class.getPermittedSubclasses().length);
    }
}
