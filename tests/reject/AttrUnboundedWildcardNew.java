import java.util.ArrayList;
import java.util.List;

class AttrUnboundedWildcardNew {
    List<?> a = new ArrayList<?>();

    void m(List<?> b, List<? extends Number> c) {
        b.add("x");
        c.add(1);
    }
}
