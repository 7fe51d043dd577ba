import java.io.Serializable;
import java.util.*;
class IntersectionCast { Runnable r = (Runnable & Serializable) () -> { }; <T extends Comparable<T> & CharSequence> int m(T a, T b) { return a.compareTo(b) + a.length(); } int k = m("a", "b"); static <T extends Object & Comparable<? super T>> T mx(Collection<? extends T> c) { return null; } Integer i = mx(List.of(1)); Comparator<String> c = (Comparator<String> & Serializable) String::compareTo; }
