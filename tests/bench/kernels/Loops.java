/** Nested counted loops over int arithmetic. */
public class Loops {
    public static void main(String[] args) {
        int x = 0;
        for (int i = 0; i < 400; i++)
            for (int j = 0; j < 500; j++)
                for (int k = 0; k < 500; k++)
                    x = x + i - j + k;
        System.out.println(x);
    }
}
