package java.nio.file;

import java.io.IOException;
import java.net.URI;
import java.nio.file.spi.FileSystemProvider;
import java.util.Collections;
import java.util.Map;
import java.util.ServiceLoader;
import jindo.internal.fs.SystemFileSystem;

/** The file systems there are. */
public final class FileSystems {
    private FileSystems() {
    }

    public static FileSystem getDefault() {
        return SystemFileSystem.INSTANCE;
    }

    public static FileSystem getFileSystem(URI uri) {
        return forScheme(uri).getFileSystem(uri);
    }

    private static FileSystemProvider forScheme(URI uri) {
        String scheme = uri.getScheme();
        for (FileSystemProvider p : FileSystemProvider.installedProviders()) {
            if (p.getScheme().equalsIgnoreCase(scheme)) {
                return p;
            }
        }
        throw new ProviderNotFoundException("Provider \"" + scheme + "\" not found");
    }

    public static FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
        return newFileSystem(uri, env, null);
    }

    public static FileSystem newFileSystem(URI uri, Map<String, ?> env, ClassLoader loader) throws IOException {
        String scheme = uri.getScheme();
        for (FileSystemProvider p : FileSystemProvider.installedProviders()) {
            if (p.getScheme().equalsIgnoreCase(scheme)) {
                return p.newFileSystem(uri, env);
            }
        }
        if (loader != null) {
            for (FileSystemProvider p : ServiceLoader.load(FileSystemProvider.class, loader)) {
                if (p.getScheme().equalsIgnoreCase(scheme)) {
                    return p.newFileSystem(uri, env);
                }
            }
        }
        throw new ProviderNotFoundException("Provider \"" + scheme + "\" not found");
    }

    public static FileSystem newFileSystem(Path path, ClassLoader loader) throws IOException {
        return newFileSystem(path, Collections.emptyMap(), loader);
    }

    public static FileSystem newFileSystem(Path path, Map<String, ?> env) throws IOException {
        return newFileSystem(path, env, null);
    }

    public static FileSystem newFileSystem(Path path) throws IOException {
        return newFileSystem(path, Collections.emptyMap(), null);
    }

    public static FileSystem newFileSystem(Path path, Map<String, ?> env, ClassLoader loader) throws IOException {
        if (path == null) {
            throw new NullPointerException();
        }
        for (FileSystemProvider p : FileSystemProvider.installedProviders()) {
            try {
                return p.newFileSystem(path, env);
            } catch (UnsupportedOperationException e) {
                continue;
            }
        }
        if (loader != null) {
            for (FileSystemProvider p : ServiceLoader.load(FileSystemProvider.class, loader)) {
                try {
                    return p.newFileSystem(path, env);
                } catch (UnsupportedOperationException e) {
                    continue;
                }
            }
        }
        throw new ProviderNotFoundException("Provider not found");
    }
}
