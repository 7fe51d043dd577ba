package jindo.internal.fs;

import java.nio.file.spi.FileSystemProvider;
import java.util.List;

/** The providers that come with the library, besides the system's own. */
public final class BuiltInProviders {
    private BuiltInProviders() {
    }

    public static List<FileSystemProvider> others() {
        return List.of();
    }
}
