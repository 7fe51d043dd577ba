public class AbstractClasses {
    static abstract class Template {
        private int runs;

        final String run() {
            runs++;
            return before() + step(runs) + after();
        }

        String before() {
            return "(";
        }

        abstract String step(int n);

        protected String after() {
            return ")";
        }
    }

    static class Impl extends Template {
        String step(int n) {
            return "step" + n;
        }
    }

    static abstract class Mid extends Template {
        String step(int n) {
            return "mid" + inner();
        }

        abstract int inner();
    }

    public static void main(String[] args) {
        Template t = new Impl();
        System.out.println(t.run() + t.run());
        System.out.println(new Mid() {
            int inner() {
                return 42;
            }

            protected String after() {
                return "!" + super.after();
            }
        }.run());
    }
}
