import java.util.ArrayList.Itr;

class EnterNotPublic {
}
