import java.util.;
import ;

class ParseImportWithoutName {
}
