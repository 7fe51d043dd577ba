import java.util.List;

class EnterPrimitiveArgument {
    List<int> a;
}
