import no.such.Thing;
import no.such.other.*;

class EnterImportUnknownPackage {
}
