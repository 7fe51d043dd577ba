public class LinkedStructures {
    static class Tree<K extends Comparable<K>, V> {
        private class Node {
            K key;
            V value;
            Node left, right;

            Node(K key, V value) {
                this.key = key;
                this.value = value;
            }
        }

        private Node root;
        private int size;

        void put(K k, V v) {
            root = put(root, k, v);
        }

        private Node put(Node n, K k, V v) {
            if (n == null) {
                size++;
                return new Node(k, v);
            }
            int c = k.compareTo(n.key);
            if (c < 0)
                n.left = put(n.left, k, v);
            else if (c > 0)
                n.right = put(n.right, k, v);
            else
                n.value = v;
            return n;
        }

        V get(K k) {
            Node n = root;
            while (n != null) {
                int c = k.compareTo(n.key);
                if (c == 0)
                    return n.value;
                n = c < 0 ? n.left : n.right;
            }
            return null;
        }

        private void walk(Node n, StringBuilder sb) {
            if (n == null)
                return;
            walk(n.left, sb);
            sb.append(n.key).append('=').append(n.value).append(' ');
            walk(n.right, sb);
        }

        @Override
        public String toString() {
            StringBuilder sb = new StringBuilder();
            walk(root, sb);
            return sb.toString();
        }
    }

    public static void main(String[] args) {
        Tree<String, Integer> t = new Tree<>();
        for (String s : "the quick brown fox jumps over the lazy dog".split(" ")) {
            Integer n = t.get(s);
            t.put(s, n == null ? 1 : n + 1);
        }
        System.out.println(t + "" + t.size);
        int total = t.get("the") + t.get("fox");
        System.out.println(total);
    }
}
