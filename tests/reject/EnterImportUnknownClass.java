import java.util.Lisst;

class EnterImportUnknownClass {
}
