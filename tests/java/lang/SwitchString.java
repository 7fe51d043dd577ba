public class SwitchString {
    static int f(String s) {
        switch (s) {
            case "Aa": return 1;
            case "BB": return 2;
            case "C#": return 3;
            case "Bb": return 4;
            case "": return 5;
            default: return 0;
        }
    }

    static String g(String s) {
        String r = "";
        switch (s) {
            case "a":
                r += "a";
            case "b":
                r += "b";
                break;
            case "c":
                r += "c";
        }
        return r;
    }

    public static void main(String[] args) {
        for (String s : new String[] {"Aa", "BB", "C#", "Bb", "", "zz", "AaAa"})
            System.out.print(f(s) + " ");
        System.out.println();
        System.out.println(g("a") + "," + g("b") + "," + g("c") + "," + g("d"));
        try {
            f(null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
        final String k = "x" + 1;
        switch ("x1") {
            case k: System.out.println("constant");
        }
        switch ("é\u0000\uD83D\uDE00") {
            case "é\u0000\uD83D\uDE00": System.out.println("unicode");
        }
    }
}
