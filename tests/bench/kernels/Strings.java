/** Building, searching and hashing strings. */
public class Strings {
    public static void main(String[] args) {
        int sum = 0;
        for (int round = 0; round < 200; round++) {
            StringBuilder b = new StringBuilder();
            for (int i = 0; i < 5000; i++)
                b.append("item").append(i).append(',');
            String s = b.toString();
            int at = 0, n = 0;
            while ((at = s.indexOf(',', at)) >= 0) {
                at++;
                n++;
            }
            for (int i = 0; i < s.length(); i++)
                if (s.charAt(i) == '7')
                    sum++;
            sum += n + s.substring(round, round + 50).hashCode() % 10;
        }
        System.out.println(sum);
    }
}
