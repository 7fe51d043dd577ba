import java.util.function.BiFunction;

class ParseMixedLambdaParameters {
    BiFunction<Integer, Integer, Integer> a = (int x, y) -> 1;
    BiFunction<Integer, Integer, Integer> b = (var x, int y) -> 1;
    BiFunction<Integer, Integer, Integer> c = (x, var y) -> 1;
}
