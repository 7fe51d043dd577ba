package jindo.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;

/** Files to be deleted when the program ends, the last registered first. */
public final class DeleteOnExit {
    private static LinkedHashSet<String> paths = new LinkedHashSet<>();

    static {
        ShutdownHooks.atLast(DeleteOnExit::run);
    }

    private DeleteOnExit() {
    }

    public static synchronized void add(String path) {
        if (paths == null) {
            throw new IllegalStateException("Shutdown in progress");
        }
        paths.add(path);
    }

    private static void run() {
        ArrayList<String> all;
        synchronized (DeleteOnExit.class) {
            all = new ArrayList<>(paths);
            paths = null;
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            FileOps.delete(all.get(i));
        }
    }
}
