/** Building, searching and hashing strings. */
public class Strings {
    static long work() {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 5000; i++)
            b.append("item").append(i).append(',');
        String s = b.toString();
        int at = 0, sum = 0;
        while ((at = s.indexOf(',', at)) >= 0) {
            at++;
            sum++;
        }
        for (int i = 0; i < s.length(); i++)
            if (s.charAt(i) == '7')
                sum++;
        for (int i = 0; i < 1000; i++)
            sum += s.substring(i, i + 20).hashCode() % 10;
        return sum;
    }

    public static void main(String[] args) {
        Bench.run(args, Strings::work);
    }
}
