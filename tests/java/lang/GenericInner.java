public class GenericInner<T> {
    T value;
    Node head;
    int size;

    class Node {
        final T item;
        Node next;

        Node(T item, Node next) {
            this.item = item;
            this.next = next;
        }

        <U> Pair<T, U> with(U u) {
            return new Pair<>(item, u);
        }
    }

    static class Pair<A, B> {
        final A a;
        final B b;

        Pair(A a, B b) {
            this.a = a;
            this.b = b;
        }

        Pair<B, A> swap() {
            return new Pair<>(b, a);
        }
    }

    void push(T t) {
        head = new Node(t, head);
        size++;
    }

    T pop() {
        T t = head.item;
        head = head.next;
        return t;
    }

    public static void main(String[] args) {
        GenericInner<String> s = new GenericInner<>();
        s.push("a");
        s.push("bb");
        System.out.println(s.head.item.length() + s.head.next.item);
        System.out.println(s.head.with(3).swap().a + 1);
        GenericInner<String>.Node n = s.new Node("c", null);
        System.out.println(n.item.charAt(0));
        System.out.println(s.pop() + s.pop() + s.size);
        GenericInner<int[]> arrays = new GenericInner<>();
        arrays.push(new int[] {1, 2, 3});
        System.out.println(arrays.pop()[2]);
        GenericInner<Integer> ints = new GenericInner<>();
        ints.value = 5;
        ints.value += 2;
        ints.value++;
        int v = ints.value--;
        System.out.println(v + ints.value);
    }
}
