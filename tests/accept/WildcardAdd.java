import java.util.*;
class WildcardAdd { void m(List<? super Integer> l, List<? extends Number> n, Map<? extends CharSequence, ? super Long> m) { l.add(1); Object o = l.get(0); Number x = n.get(0); n.add(null); for (CharSequence c : m.keySet()) { } Object v = m.values().iterator().next(); } }
