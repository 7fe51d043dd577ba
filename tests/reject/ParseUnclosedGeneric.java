import java.util.List;

class ParseUnclosedGeneric {
    List<String a;
}
