import java.util.List;

/** Records, a sealed interface, patterns and a text block: Java 17 as it is written today. */
public class Shapes {
    sealed interface Shape permits Circle, Box {
    }

    record Circle(double radius) implements Shape {
    }

    record Box(double width, double height) implements Shape {
        Box {
            if (width < 0 || height < 0) {
                throw new IllegalArgumentException("negative side");
            }
        }
    }

    static double area(Shape s) {
        if (s instanceof Circle c) {
            return Math.PI * c.radius() * c.radius();
        }
        return s instanceof Box b ? b.width() * b.height() : 0;
    }

    public static void main(String[] args) {
        System.out.print("""
            Shapes and areas
            ----------------
            """);
        for (Shape s : List.of(new Circle(1), new Box(2, 3))) {
            System.out.printf("%-30s %6.2f%n", s, area(s));
        }
    }
}
