package java.lang;

import java.io.File;
import java.io.IOException;
import java.util.Map;

/** Starting of processes in the old way. */
final class ProcessSupport {
    private ProcessSupport() {
    }

    static Process exec(String[] command, String[] env, File dir) throws IOException {
        ProcessBuilder b = new ProcessBuilder(command).directory(dir);
        if (env != null) {
            Map<String, String> map = b.environment();
            map.clear();
            for (String entry : env) {
                int eq = entry.indexOf('=');
                if (eq > 0) {
                    map.put(entry.substring(0, eq), entry.substring(eq + 1));
                }
            }
        }
        return b.start();
    }
}
