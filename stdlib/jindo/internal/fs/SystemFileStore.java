package jindo.internal.fs;

import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jindo.internal.FileOps;

/** A mounted file system. */
final class SystemFileStore extends FileStore {
    private final String directory;
    private final String device;
    private final String type;
    private final boolean readOnly;

    private SystemFileStore(String device, String directory, String type, String options) {
        this.device = device;
        this.directory = directory;
        this.type = type;
        readOnly = ("," + options + ",").contains(",ro,");
    }

    static List<FileStore> all() {
        List<FileStore> stores = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new FileReader("/proc/mounts"))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] f = line.split(" ");
                if (f.length >= 4) {
                    stores.add(new SystemFileStore(unescaped(f[0]), unescaped(f[1]), f[2], f[3]));
                }
            }
        } catch (IOException e) {
            // no table of mounts: nothing to tell
        }
        return stores;
    }

    /** The store of a file: the last of the mounts above it on the same device. */
    static SystemFileStore of(SystemPath file) throws IOException {
        SystemPath real = SystemFiles.real(file, true);
        SystemFileStore found = null;
        for (FileStore s : all()) {
            SystemFileStore store = (SystemFileStore) s;
            boolean above = real.startsWith(SystemPath.of(store.directory));
            if (above && (found == null || store.directory.length() >= found.directory.length())) {
                found = store;
            }
        }
        if (found == null) {
            throw new IOException("Mount point not found");
        }
        return found;
    }

    /** Blanks and such stand as \040 in the table. */
    private static String unescaped(String s) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) == '\\' && i + 3 < s.length()) {
                sb.append((char) Integer.parseInt(s.substring(i + 1, i + 4), 8));
                i += 3;
            } else {
                sb.append(s.charAt(i));
            }
        }
        return sb.toString();
    }

    @Override
    public String name() {
        return device;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    private long space(int which) throws IOException {
        return FileOps.check(FileOps.space(directory, which));
    }

    @Override
    public long getTotalSpace() throws IOException {
        return space(0);
    }

    @Override
    public long getUsableSpace() throws IOException {
        return space(2);
    }

    @Override
    public long getUnallocatedSpace() throws IOException {
        return space(1);
    }

    @Override
    public long getBlockSize() throws IOException {
        return FileOps.check(FileOps.blockSize(directory));
    }

    @Override
    public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
        Objects.requireNonNull(type);
        return type == BasicFileAttributeView.class || type == PosixFileAttributeView.class
            || type == FileOwnerAttributeView.class;
    }

    @Override
    public boolean supportsFileAttributeView(String name) {
        return SystemFileSystem.INSTANCE.supportedFileAttributeViews().contains(name);
    }

    @Override
    public <V extends FileStoreAttributeView> V getFileStoreAttributeView(Class<V> type) {
        Objects.requireNonNull(type);
        return null;
    }

    @Override
    public Object getAttribute(String attribute) throws IOException {
        return switch (attribute) {
            case "totalSpace" -> getTotalSpace();
            case "usableSpace" -> getUsableSpace();
            case "unallocatedSpace" -> getUnallocatedSpace();
            default -> throw new UnsupportedOperationException("'" + attribute + "' not recognized");
        };
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof SystemFileStore s && directory.equals(s.directory) && device.equals(s.device);
    }

    @Override
    public int hashCode() {
        return directory.hashCode() ^ device.hashCode();
    }

    @Override
    public String toString() {
        return directory + " (" + device + ")";
    }
}
