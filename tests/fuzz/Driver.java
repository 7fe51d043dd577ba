/** Driver FIRST COUNT: the checksums of random programs R(first) ..., one line each. */
public final class Driver {
    public static void main(String[] args) throws Exception {
        int first = Integer.parseInt(args[0]), count = Integer.parseInt(args[1]);
        for (int n = first; n < first + count; n++) {
            Object sum;
            try {
                sum = Long.toHexString((Long) Class.forName("R" + n).getMethod("run").invoke(null));
            } catch (ReflectiveOperationException | LinkageError e) {
                sum = e.getCause() == null ? e : e.getCause();
            }
            System.out.println("R" + n + " " + sum);
        }
    }
}
