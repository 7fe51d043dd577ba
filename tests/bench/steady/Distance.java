/** Dynamic programming over strings: the edit distance. */
public class Distance {
    static int distance(String a, String b) {
        int[] last = new int[b.length() + 1], row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++)
            last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(last[j], row[j - 1]) + 1);
            }
            int[] t = last;
            last = row;
            row = t;
        }
        return last[b.length()];
    }

    public static void main(String[] args) {
        StringBuilder a = new StringBuilder(), b = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            a.append((char) ('a' + i * i % 17));
            b.append((char) ('a' + i * 5 % 19));
        }
        String s = a.toString(), t = b.toString();
        Bench.run(args, () -> distance(s, t));
    }
}
