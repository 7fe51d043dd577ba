/* block */ public /* odd */ class /**/ Comments { // line
    /** doc // not a line comment */
    static int /* a /* not nested */ f(/* none */) {
        return 1 // + 100
            + 2; /* + 1000 */
    }

    public static void main(String[] args) {
        String s = "/* not */ // a comment";
        char c = '/';
        System.out.println(s + c + f());
        int a = 6, b = 3;
        System.out.println(a / b /* c */ / 2);
        System.out.println(a /// three
            / b);
        /**/ /***/ /****/
        // \u000a System.out.println("after an escaped newline");
        System.out.println("\\" + '\'' + "\"//\"");
    }
}
//
