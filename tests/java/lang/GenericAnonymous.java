import java.util.*;
import java.util.function.*;

public class GenericAnonymous {
    interface Parser<T> {
        Optional<Map.Entry<T, String>> parse(String in);

        default <U> Parser<U> map(Function<? super T, ? extends U> f) {
            return new Parser<>() {
                @Override
                public Optional<Map.Entry<U, String>> parse(String in) {
                    return Parser.this.parse(in).map(e -> Map.entry(f.apply(e.getKey()), e.getValue()));
                }
            };
        }

        default <U> Parser<U> then(Function<? super T, ? extends Parser<? extends U>> f) {
            Parser<T> self = this;
            return new Parser<U>() {
                public Optional<Map.Entry<U, String>> parse(String in) {
                    var first = self.parse(in);
                    if (first.isEmpty())
                        return Optional.empty();
                    Optional<? extends Map.Entry<? extends U, String>> second = f.apply(first.get().getKey()).parse(first.get().getValue());
                    return second.isPresent() ? Optional.of(Map.entry(second.get().getKey(), second.get().getValue())) : Optional.empty();
                }
            };
        }

        default Parser<List<T>> many() {
            return in -> {
                List<T> out = new ArrayList<>();
                String rest = in;
                for (Optional<Map.Entry<T, String>> r; (r = parse(rest)).isPresent();) {
                    out.add(r.get().getKey());
                    rest = r.get().getValue();
                }
                return Optional.of(Map.entry(out, rest));
            };
        }

        static Parser<Character> which(Predicate<? super Character> p) {
            return in -> in.isEmpty() || !p.test(in.charAt(0)) ? Optional.empty() : Optional.of(Map.entry(in.charAt(0), in.substring(1)));
        }
    }

    abstract static class Shape<T extends Number & Comparable<T>> {
        final T size;

        Shape(T size) {
            this.size = size;
        }

        abstract T twice();

        public String toString() {
            return size + "->" + twice() + (size.compareTo(twice()) < 0 ? " up" : " down");
        }
    }

    public static void main(String[] args) {
        Parser<Integer> number = Parser.which(Character::isDigit).many().map(l -> {
            int n = 0;
            for (char c : l)
                n = n * 10 + c - '0';
            return n;
        });
        Parser<Integer> sum = number.then(a -> Parser.which(c -> c == '+').then(p -> number.map(b -> a + b)));
        System.out.println(sum.parse("12+30rest"));
        System.out.println(sum.parse("12-30"));
        Shape<Integer> s = new Shape<>(21) {
            Integer twice() {
                return size * 2;
            }
        };
        Shape<Double> d = new Shape<Double>(-1.5) {
            Double twice() {
                return size * 2;
            }
        };
        System.out.println(s + " " + d);
        Comparator<String> byLast = new Comparator<>() {
            private int calls;

            public int compare(String a, String b) {
                calls++;
                return Character.compare(a.charAt(a.length() - 1), b.charAt(b.length() - 1));
            }

            public String toString() {
                return calls > 0 ? "used" : "fresh";
            }
        };
        List<String> l = new ArrayList<>(List.of("xc", "ya", "zb"));
        System.out.print(byLast + " ");
        l.sort(byLast.reversed());
        System.out.println(l + " " + byLast);
    }
}
