import java.util.*;
import java.util.function.*;

public class InnerCaptures {
    private int base = 100;
    private static String tag = "T";

    class Node {
        final int id;
        Node next;

        Node(int id) {
            this.id = id + base;
        }

        class Edge {
            final Node to;

            Edge(Node to) {
                this.to = to;
            }

            String show() {
                return tag + id + "->" + to.id + "@" + InnerCaptures.this.base + Node.this.hashName();
            }

            class Weight {
                double w = base + id * 0.5 + to.id;
            }
        }

        private String hashName() {
            return "#" + id % 7;
        }
    }

    Iterator<Integer> range(final int lo, int hi) {
        int step = base / 50;
        class Range implements Iterator<Integer> {
            int at = lo;
            Range() {
                base++;
            }
            Range(int from) {
                this();
                at = from;
            }
            public boolean hasNext() {
                return at < hi;
            }
            public Integer next() {
                int r = at;
                at += step;
                return r;
            }
            Range copy() {
                return new Range(at);
            }
        }
        Range r = new Range();
        r.next();
        return r.copy();
    }

    static Supplier<String> staticLocal(String a, long b, double c) {
        class Holder {
            String s = a + b;

            Supplier<String> get() {
                class Inner {
                    String t = s + c;
                }
                return () -> new Inner().t + new Object() {
                    String u = a + c;

                    String v() {
                        return u + s + b;
                    }
                }.v();
            }
        }
        return new Holder().get();
    }

    class Base {
        Base() {
            init();
        }

        void init() {
            System.out.println("Base.init " + base);
        }
    }

    Base derived(int captured) {
        return new Base() {
            int own = 5;

            @Override
            void init() {
                System.out.println("anon " + captured + " " + own + " " + base);
            }
        };
    }

    class Sub extends Base {
        int x = 1;

        Sub() {
            super();
            x++;
        }

        Sub(int y) {
            this();
            x += y;
        }
    }

    static class Outer2 extends InnerCaptures {
        class Deep extends Node {
            Deep(InnerCaptures other, int i) {
                super(i);
            }
        }

        class Foreign extends InnerCaptures.Node {
            Foreign(InnerCaptures other, int i) {
                other.super(i);
            }
        }
    }

    public static void main(String[] args) {
        InnerCaptures ic = new InnerCaptures();
        InnerCaptures.Node a = ic.new Node(1), b = ic.new Node(2);
        InnerCaptures.Node.Edge e = a.new Edge(b);
        System.out.println(e.show() + " " + e.new Weight().w);
        Iterator<Integer> it = ic.range(0, 9);
        StringBuilder sb = new StringBuilder();
        while (it.hasNext())
            sb.append(it.next()).append(' ');
        System.out.println(sb + "" + ic.base);
        System.out.println(staticLocal("a", 2L, 1.5).get());
        ic.derived(42).init();
        System.out.println(ic.new Sub(10).x);
        Outer2 o = new Outer2();
        System.out.println(o.new Deep(ic, 3).id + " " + o.new Foreign(ic, 3).id);
        Function<Integer, Node> mk = ic.new Node(0).id > 0 ? ic.new Node(9).new Edge(a).to.id == 0 ? null : i -> ic.new Node(i) : null;
        System.out.println(mk.apply(5).id);
    }
}
