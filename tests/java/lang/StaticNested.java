public class StaticNested {
    static int count;

    static class Counter {
        static int made;
        final int id = ++made;

        Counter() {
            count++;
        }

        static Counter of() {
            return new Counter();
        }

        static class Deep {
            static final String NAME = "deep" + made;

            Object self() {
                return this;
            }
        }
    }

    public static void main(String[] args) {
        new Counter();
        System.out.println(Counter.of().id + " " + count + " " + StaticNested.Counter.made);
        System.out.println(Counter.Deep.NAME);
        System.out.println(new Counter.Deep().self() instanceof Counter.Deep);
        StaticNested none = null;
        System.out.println(none.count);
        System.out.println(Counter.Deep.class.getName());
        System.out.println(new StaticNested().new Inst().name());
    }

    class Inst {
        static int statics = 3;

        static String st() {
            return "static in inner " + statics;
        }

        String name() {
            return getClass().getSimpleName() + st();
        }
    }
}
