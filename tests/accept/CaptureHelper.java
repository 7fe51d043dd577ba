import java.util.*;
class CaptureHelper { static void rev(List<?> l) { help(l); } private static <T> void help(List<T> l) { List<T> t = new ArrayList<>(l); for (int i = 0; i < l.size(); i++) l.set(i, t.get(l.size() - i - 1)); } }
