public class CharArith {
    public static void main(String[] args) {
        char c = 'a';
        c += 1;
        c++;
        int i = c + 1;
        System.out.println(c + i);
        System.out.println("" + c + i);
        System.out.println((char) (c + 1) + "" + (char) i);
        char[] cs = {'x', 'y'};
        cs[0]++;
        cs[1] -= 2;
        System.out.println(cs);
        switch (c) {
            case 'a' + 2: System.out.println("c!");
        }
        System.out.println(c > 98 ? c : 'z');
        System.out.println(true ? 'a' : 0);
        System.out.println(false ? 1 : 'b');
        System.out.println(false ? i : 'b');
        short s = (short) 'a';
        byte b = 'a';
        System.out.println(s + b);
        char d = 98, e = (char) -1;
        System.out.println(d + " " + (int) e);
        String t = "";
        for (char k = 'e'; k >= 'a'; k--)
            t += k;
        System.out.println(t);
        Character boxed = 'q';
        boxed++;
        int sum = boxed + 'a';
        System.out.println(boxed + " " + sum);
        System.out.println('a' < 98 && 'b' == 98);
        final char K = 'k';
        byte small = K;
        System.out.println(small);
        System.out.println((int) '\uffff' + '\u0000');
        System.out.println("tab\tquote\"back\\slash\b".length());
    }
}
