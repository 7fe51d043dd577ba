public class Builder {
    static abstract class Base<T extends Base<T>> {
        protected final StringBuilder out = new StringBuilder();

        abstract T self();

        T add(String s) {
            out.append(s).append(',');
            return self();
        }
    }

    static class Html extends Base<Html> {
        Html self() {
            return this;
        }

        Html tag(String t) {
            out.append('<').append(t).append('>');
            return this;
        }

        String build() {
            return out.toString();
        }
    }

    private final String name;
    private final int size;

    private Builder(Maker m) {
        name = m.name;
        size = m.size;
    }

    static Maker make() {
        return new Maker();
    }

    static class Maker {
        private String name = "none";
        private int size;

        Maker name(String n) {
            this.name = n;
            return this;
        }

        Maker size(int s) {
            size = s;
            return this;
        }

        Builder build() {
            return new Builder(this);
        }
    }

    public static void main(String[] args) {
        System.out.println(new Html().add("a").tag("b").add("c").build());
        Builder b = make().name("n").size(3).build();
        System.out.println(b.name + b.size + make().build().name);
    }
}
