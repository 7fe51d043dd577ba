public class InnerExtends {
    String name;

    InnerExtends(String name) {
        this.name = name;
    }

    class In {
        String who() {
            return name;
        }
    }

    class Sub extends In {
        String who() {
            return "sub of " + super.who();
        }
    }

    static class Far extends InnerExtends.In {
        Far(InnerExtends o) {
            o.super();
        }
    }

    static class Deep extends InnerExtends {
        Deep() {
            super("deep");
        }

        class DeepIn extends In {
            String both() {
                return who() + "/" + name + "/" + Deep.this.name;
            }
        }
    }

    public static void main(String[] args) {
        InnerExtends o = new InnerExtends("outer");
        System.out.println(o.new In().who());
        System.out.println(o.new Sub().who());
        System.out.println(new Far(o).who());
        System.out.println(new Deep().new DeepIn().both());
        In anon = o.new In() {
            String who() {
                return "anon " + super.who();
            }
        };
        System.out.println(anon.who());
        try {
            new Far(null);
        } catch (NullPointerException e) {
            System.out.println("null outer");
        }
    }
}
