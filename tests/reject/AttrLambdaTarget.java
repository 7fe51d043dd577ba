class AttrLambdaTarget {
    Object a = () -> 1;
    String b = x -> x;
    Runnable c = x -> {
    };
    java.util.function.Supplier<String> d = () -> 1;
    Runnable e = () -> 5;
}
