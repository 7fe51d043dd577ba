public class Loops {
    public static void main(String[] args) {
        int n = 0;
        for (int i = 0; i < 5; i++) {
            if (i == 1)
                continue;
            if (i == 4)
                break;
            n += i;
        }
        System.out.println(n);
        int w = 0;
        while (w < 3)
            w++;
        do {
            w += 10;
        } while (w < 40);
        System.out.println(w);
        for (int i = 0, j = 10; i < j; i += 3, j--)
            System.out.print(i + ":" + j + " ");
        System.out.println();
        int k = 0;
        for (;;) {
            if (++k > 3)
                break;
        }
        System.out.println(k);
        do {
            if (k == 4)
                continue;
            k = 100;
        } while (k++ < 5);
        System.out.println(k);
        while (true) {
            k -= 40;
            if (k < 0)
                break;
        }
        System.out.println(k);
        for (int i = 0; i < 3; i++)
            ;
        int unset;
        for (int i = 0; ; i++) {
            if (i * i > 50) {
                unset = i;
                break;
            }
        }
        System.out.println(unset);
    }
}
