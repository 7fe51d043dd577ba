public class QualifiedThis {
    final String id;

    QualifiedThis(String id) {
        this.id = id;
    }

    class A {
        final String id = QualifiedThis.this.id + ".A";

        class B {
            final String id = A.this.id + ".B";

            class C {
                String all() {
                    return QualifiedThis.this.id + " " + A.this.id + " " + B.this.id + " " + this.id();
                }

                String id() {
                    return id + ".C";
                }
            }
        }
    }

    public static void main(String[] args) {
        QualifiedThis q = new QualifiedThis("q");
        QualifiedThis.A.B.C c = q.new A().new B().new C();
        System.out.println(c.all());
        A a = q.new A() {
            public String toString() {
                return id + QualifiedThisHelper.tag(this);
            }
        };
        System.out.println(a);
    }

    static class QualifiedThisHelper {
        static String tag(Object o) {
            return o == null ? "null" : "tag";
        }
    }
}
