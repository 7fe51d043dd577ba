class ParseImportAfterClass {
}

import java.util.List;
