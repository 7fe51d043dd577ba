import java.util.*;
import java.util.function.*;

class WildcardCapture {
    static <T> void rev(List<T> l) {}
    static <T extends Comparable<? super T>> T max(Collection<? extends T> c) { return null; }
    static <K, V> void each(Map<K, V> m, BiConsumer<? super K, ? super V> f) {}
    static <A, B extends A> void link(Class<A> a, Class<? extends B> b) {}
    static <E extends Enum<E>> E parse(Class<E> k, String s) { return Enum.valueOf(k, s); }
    static Object any(Class<? extends Enum> k, String s) { return Enum.valueOf(k, s); }
    void use(List<?> l, Map<?, ? extends List<?>> m, Class<?> k, Optional<? extends Number> on, Iterator<? super Integer> it) throws Exception {
        rev(l);
        each(m, (key, v) -> { Object o = key; rev(v); });
        for (Map.Entry<?, ? extends List<?>> e : m.entrySet()) { Object o = e.getKey(); List<?> v = e.getValue(); }
        Object x = k.getDeclaredConstructor().newInstance();
        Class<? extends Number> nk = Integer.class.asSubclass(Number.class);
        Number n = on.get();
        double d = on.map(Number::doubleValue).orElse(0.0);
        Object o = it.next();
        List<? extends Comparable<?>> cs = List.of(1, "a");
        Comparable<?> first = cs.get(0);
        Set<? extends Map.Entry<?, ?>> es = m.entrySet();
        Collection<? extends Collection<? extends Number>> cc = List.of(List.of(1), Set.of(2.0));
        for (Collection<? extends Number> c : cc) for (Number z : c) z.intValue();
        Comparator<? super String> cmp = Comparator.<Object, Integer>comparing(Object::hashCode);
        new TreeSet<String>(cmp).comparator();
        Integer big = max(List.of(1, 2));
    }
    static <T> T[] arr(List<? super T> l, T... ts) { l.addAll(Arrays.asList(ts)); return ts; }
    Class<? extends List<?>> lk(List<String> l) { @SuppressWarnings("unchecked") Class<? extends List<?>> k = (Class<? extends List<?>>) (Class<?>) l.getClass(); return k; }
    static class Node<T extends Node<?>> { List<? extends Node<?>> kids; Node<?> parent() { return kids.get(0); } <N extends Node<?>> N as(Class<N> k) { return k.cast(this); } }
    Node<?> walk(Node<?> n) { while (n.parent() != null) n = n.parent(); return n; }
}
