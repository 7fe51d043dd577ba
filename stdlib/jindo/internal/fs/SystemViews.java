package jindo.internal.fs;

import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import jindo.internal.FileOps;

/** The views of a file's attributes, and attributes by name. */
final class SystemViews {
    private static final List<String> BASIC = List.of("size", "creationTime", "lastAccessTime", "lastModifiedTime",
        "fileKey", "isDirectory", "isRegularFile", "isSymbolicLink", "isOther");
    private static final List<String> POSIX = List.of("permissions", "owner", "group");
    private static final List<String> UNIX = List.of("mode", "ino", "dev", "rdev", "nlink", "uid", "gid", "ctime");

    private SystemViews() {
    }

    @SuppressWarnings("unchecked")
    static <V extends FileAttributeView> V of(SystemPath p, Class<V> type, boolean follow) {
        if (type == BasicFileAttributeView.class) {
            return (V) new Basic(p, follow);
        }
        if (type == PosixFileAttributeView.class) {
            return (V) new Posix(p, follow);
        }
        if (type == FileOwnerAttributeView.class) {
            return (V) new Owner(p, follow);
        }
        if (type == null) {
            throw new NullPointerException();
        }
        return null;
    }

    /** Nanoseconds since 1970 as far as they go; MIN_VALUE leaves a time as it is. */
    private static long nanos(FileTime t) {
        return t == null ? Long.MIN_VALUE : Math.max(t.to(TimeUnit.NANOSECONDS), Long.MIN_VALUE + 1);
    }

    /** What every file has. */
    private static class Basic implements BasicFileAttributeView {
        final SystemPath path;
        final boolean follow;

        Basic(SystemPath path, boolean follow) {
            this.path = path;
            this.follow = follow;
        }

        @Override
        public String name() {
            return "basic";
        }

        @Override
        public PosixFileAttributes readAttributes() throws IOException {
            return new SystemAttributes(SystemFiles.stat(path, follow));
        }

        @Override
        public void setTimes(FileTime modified, FileTime accessed, FileTime created) throws IOException {
            if (modified == null && accessed == null) {
                return;
            }
            String p = path.forSystem();
            SystemFiles.check(follow ? FileOps.setTimes(p, nanos(accessed), nanos(modified))
                : FileOps.setLinkTimes(p, nanos(accessed), nanos(modified)), path);
        }
    }

    /** What files have on POSIX systems. */
    private static final class Posix extends Basic implements PosixFileAttributeView {
        Posix(SystemPath path, boolean follow) {
            super(path, follow);
        }

        @Override
        public String name() {
            return "posix";
        }

        @Override
        public UserPrincipal getOwner() throws IOException {
            return readAttributes().owner();
        }

        @Override
        public void setOwner(UserPrincipal owner) throws IOException {
            chown(path, Principals.userId(owner), -1, follow);
        }

        @Override
        public void setGroup(GroupPrincipal group) throws IOException {
            chown(path, -1, Principals.id(group), follow);
        }

        @Override
        public void setPermissions(Set<PosixFilePermission> perms) throws IOException {
            chmod(path, ModeAttributes.mode(perms));
        }
    }

    private static void chown(SystemPath p, long user, long group, boolean follow) throws IOException {
        SystemFiles.check(FileOps.chown(p.forSystem(), user, group, follow), p);
    }

    private static void chmod(SystemPath p, int mode) throws IOException {
        SystemFiles.check(FileOps.chmod(p.forSystem(), mode), p);
    }

    /** The owner alone. */
    private record Owner(SystemPath path, boolean follow) implements FileOwnerAttributeView {
        @Override
        public String name() {
            return "owner";
        }

        @Override
        public UserPrincipal getOwner() throws IOException {
            return new SystemAttributes(SystemFiles.stat(path, follow)).owner();
        }

        @Override
        public void setOwner(UserPrincipal owner) throws IOException {
            chown(path, Principals.userId(owner), -1, follow);
        }
    }

    // ---- by name: view:attribute,attribute or * ----

    static Map<String, Object> read(SystemPath p, String attributes, boolean follow) throws IOException {
        int colon = attributes.indexOf(':');
        String view = colon < 0 ? "basic" : attributes.substring(0, colon);
        String[] names = attributes.substring(colon + 1).split(",");
        if (colon == 0 || colon > 0 && colon == attributes.length() - 1) {
            throw new IllegalArgumentException(attributes);
        }
        Set<String> known = known(view);
        if (known == null) {
            throw new UnsupportedOperationException("View '" + view + "' not available");
        }
        for (String name : names) {
            if (!name.equals("*") && !known.contains(name)) {
                throw new IllegalArgumentException("'" + name + "' not recognized");
            }
        }
        SystemAttributes a = new SystemAttributes(SystemFiles.stat(p, follow));
        Map<String, Object> result = new LinkedHashMap<>();
        for (String name : names) {
            for (String one : name.equals("*") ? known : Set.of(name)) {
                result.put(one, value(a, one));
            }
        }
        return Collections.unmodifiableMap(result);
    }

    /** The attributes of a view, or null if there is no such. */
    private static Set<String> known(String view) {
        Set<String> names = new java.util.LinkedHashSet<>();
        switch (view) {
            case "basic" -> names.addAll(BASIC);
            case "posix" -> {
                names.addAll(BASIC);
                names.addAll(POSIX);
            }
            case "unix" -> {
                names.addAll(BASIC);
                names.addAll(POSIX);
                names.addAll(UNIX);
            }
            case "owner" -> names.add("owner");
            default -> {
                return null;
            }
        }
        return names;
    }

    private static Object value(SystemAttributes a, String name) {
        return switch (name) {
            case "size" -> a.size();
            case "creationTime" -> a.creationTime();
            case "lastAccessTime" -> a.lastAccessTime();
            case "lastModifiedTime" -> a.lastModifiedTime();
            case "fileKey" -> a.fileKey();
            case "isDirectory" -> a.isDirectory();
            case "isRegularFile" -> a.isRegularFile();
            case "isSymbolicLink" -> a.isSymbolicLink();
            case "isOther" -> a.isOther();
            case "permissions" -> a.permissions();
            case "owner" -> a.owner();
            case "group" -> a.group();
            case "mode" -> a.mode();
            case "ino" -> a.inode();
            case "dev" -> a.device();
            case "rdev" -> 0L;
            case "nlink" -> a.links();
            case "uid" -> a.userId();
            case "gid" -> a.groupId();
            default -> a.changeTime();
        };
    }

    @SuppressWarnings("unchecked")
    static void write(SystemPath p, String attribute, Object value, boolean follow) throws IOException {
        int colon = attribute.indexOf(':');
        String view = colon < 0 ? "basic" : attribute.substring(0, colon);
        String name = attribute.substring(colon + 1);
        Set<String> known = known(view);
        if (known == null) {
            throw new UnsupportedOperationException("View '" + view + "' not available");
        }
        boolean takes = known.contains(name);
        Basic basic = new Basic(p, follow);
        switch (takes ? name : "") {
            case "lastModifiedTime" -> basic.setTimes((FileTime) value, null, null);
            case "lastAccessTime" -> basic.setTimes(null, (FileTime) value, null);
            case "creationTime" -> basic.setTimes(null, null, (FileTime) value);
            case "permissions" -> chmod(p, ModeAttributes.mode((Set<PosixFilePermission>) value));
            case "owner" -> chown(p, Principals.userId((UserPrincipal) value), -1, follow);
            case "group" -> chown(p, -1, Principals.id((GroupPrincipal) value), follow);
            case "mode" -> chmod(p, (Integer) value);
            case "uid" -> chown(p, (Integer) value, -1, follow);
            case "gid" -> chown(p, -1, (Integer) value, follow);
            default -> throw new IllegalArgumentException("'" + view + ":" + name + "' not recognized");
        }
    }
}
