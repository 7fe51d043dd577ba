public class SwitchInt {
    static String dense(int i) {
        switch (i) {
            case 1: return "one";
            case 2: return "two";
            case 4: return "four";
            case 3:
            default: return "other";
        }
    }

    static int sparse(int i) {
        switch (i) {
            case -1000000: return 1;
            case 0: return 2;
            case 1000000: return 3;
            case Integer.MAX_VALUE: return 4;
            case Integer.MIN_VALUE: return 5;
        }
        return 0;
    }

    static int fall(int i) {
        int n = 0;
        switch (i) {
            default:
                n += 1;
            case 1:
                n += 10;
                break;
            case 2:
                n += 100;
            case 3:
                n += 1000;
        }
        return n;
    }

    static String chars(char c) {
        switch (c) {
            case 'a': case 'e': case 'i': case 'o': case 'u':
                return "vowel";
        }
        return "other";
    }

    static int boxed(Integer i) {
        switch (i) {
            case 7: return 70;
            default: return -1;
        }
    }

    static int local(int i) {
        switch (i) {
            case 0:
                int x = 1;
                return x;
            case 1:
                x = 5;
                return x + 1;
        }
        return 0;
    }

    public static void main(String[] args) {
        for (int i = 0; i < 6; i++)
            System.out.println(dense(i) + " " + fall(i) + " " + local(i));
        System.out.println(sparse(-1000000) + sparse(0) + sparse(1000000) + " " + sparse(Integer.MAX_VALUE)
            + sparse(Integer.MIN_VALUE) + sparse(5));
        System.out.println(chars('e') + chars('x'));
        System.out.println(boxed(7) + boxed(8));
        switch (args.length) {
        }
        final byte b = 3;
        switch (b) {
            case 3: System.out.println("byte");
        }
    }
}
