/** Small objects that live and die: binary trees. */
public class Trees {
    final Trees left, right;

    Trees(Trees left, Trees right) {
        this.left = left;
        this.right = right;
    }

    static Trees make(int depth) {
        return depth == 0 ? new Trees(null, null) : new Trees(make(depth - 1), make(depth - 1));
    }

    int count() {
        return left == null ? 1 : 1 + left.count() + right.count();
    }

    public static void main(String[] args) {
        Trees kept = make(16);
        Bench.run(args, () -> make(14).count() + kept.right.left.right.left.count());
    }
}
