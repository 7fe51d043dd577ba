import java.util.List;

class EnterSameErasure {
    void m(List<String> a) {
    }

    void m(List<Integer> a) {
    }
}
