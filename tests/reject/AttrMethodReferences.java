import java.util.function.Function;

class AttrMethodReferences {
    Function<String, Integer> a = String::foo;
    Function<String, Integer> b = String::trim;
    Runnable c = AttrMethodReferences::inst;
    Object d = String::length;

    void inst(int x) {
    }
}
