class EnterAnnotationNotConstant {
    static String text = "a";

    @Deprecated(since = text)
    int a;
}
