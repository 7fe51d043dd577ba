public class ProtectedAccess {
    static class Base extends java.util.ArrayList<String> {
        class In {
            int mods() {
                modCount++;
                modCount += 2;
                return modCount;
            }

            void drop() {
                removeRange(0, 2);
            }
        }
    }

    public static void main(String[] args) {
        Base b = new Base();
        b.add("a");
        b.add("b");
        b.add("c");
        System.out.println(b.new In().mods() > 3);
        b.new In().drop();
        System.out.println(b);
        Runnable r = new Runnable() {
            public void run() {
                try {
                    Object o = ((ProtectedAccess) null).clone();
                } catch (NullPointerException | CloneNotSupportedException e) {
                    System.out.println(e.getClass().getSimpleName());
                }
            }
        };
        r.run();
    }
}
