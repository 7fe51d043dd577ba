package jindo.internal;

import java.io.File;

/** Loading of JNI libraries. */
public final class NativeLibraries {
    private NativeLibraries() {
    }

    /** Opens the library for c's loader and runs its JNI_OnLoad; the reason of a failure, else null. */
    private static native String load0(Class<?> c, String path);

    public static String mapName(String libname) {
        return Boot.isWindows() ? libname + ".dll" : "lib" + libname + ".so";
    }

    public static void load(Class<?> caller, String filename) {
        if (!new File(filename).isAbsolute()) {
            throw new UnsatisfiedLinkError("Expecting an absolute path of the library: " + filename);
        }
        if (!new File(filename).exists()) {
            throw new UnsatisfiedLinkError("Can't load library: " + filename);
        }
        open(caller, filename);
    }

    private static void open(Class<?> caller, String path) {
        String failure = load0(caller, path);
        if (failure != null) {
            throw new UnsatisfiedLinkError(path + ": " + failure);
        }
    }

    public static void loadLibrary(Class<?> caller, String libname) {
        if (libname.indexOf(File.separatorChar) >= 0) {
            throw new UnsatisfiedLinkError("Directory separator should not appear in library name: " + libname);
        }
        String path = System.getProperty("java.library.path", "");
        for (int i = 0; i <= path.length();) {
            int end = path.indexOf(File.pathSeparatorChar, i);
            if (end < 0) {
                end = path.length();
            }
            File f = new File(path.substring(i, end), mapName(libname));
            if (f.exists()) {
                open(caller, f.getAbsolutePath());
                return;
            }
            i = end + 1;
        }
        throw new UnsatisfiedLinkError("no " + libname + " in java.library.path: " + path);
    }
}
