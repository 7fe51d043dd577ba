import java.util.function.Function;

class AttrLambdaParameters {
    Function<String, Integer> a = (x, y) -> 1;
    Function<String, Integer> b = (Integer x) -> 1;
    Function<String, Integer> c = x -> x;
    Function<String, Integer> d = x -> {
    };
}
