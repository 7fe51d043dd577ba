import java.util.List;

class AttrGenericArrays<T> {
    T[] a = new T[1];
    List<String>[] b = new List<String>[1];
    T c = new T();
    Class<?> d = T.class;
    boolean e(Object o) {
        return o instanceof T;
    }
}
