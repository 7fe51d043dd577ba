import java.util.List;

class A {
    void m(List<String> a) {
    }
}

class AttrNameClash extends A {
    void m(List<Integer> a) {
    }
}
