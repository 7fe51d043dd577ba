import java.util.Map;

class EnterWrongArity {
    Map<String> a;
}
