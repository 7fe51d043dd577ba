import java.util.*;
class RawTypes { List raw = new ArrayList<String>(); List<String> l = raw; void m(Map m) { for (Object o : m.entrySet()) { Map.Entry e = (Map.Entry) o; } Iterator it = raw.iterator(); String s = (String) it.next(); raw.add(1); Comparable c = "x"; c.compareTo(1); Class k = String.class; Collections.sort(raw); Set<Map.Entry> es = m.entrySet(); } }
