package java.lang;

import java.io.File;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringTokenizer;
import jindo.internal.Boot;
import jindo.internal.CallerSensitive;
import jindo.internal.NativeLibraries;
import jindo.internal.Reflection;
import jindo.internal.ShutdownHooks;

/** The running VM. */
public class Runtime {
    private static final Runtime CURRENT = new Runtime();

    private Runtime() {
    }

    public static Runtime getRuntime() {
        return CURRENT;
    }

    @SuppressWarnings("removal")
    private static void checkExit(int status) {
        SecurityManager m = System.getSecurityManager();
        if (m != null) {
            m.checkExit(status);
        }
    }

    public void exit(int status) {
        checkExit(status);
        Boot.runHooks();
        halt0(status);
    }

    public void halt(int status) {
        checkExit(status);
        halt0(status);
    }

    /** Ends this VM (the process, when it is the command's) with the status, running nothing more. */
    private static native void halt0(int status);

    public void addShutdownHook(Thread hook) {
        ShutdownHooks.add(hook);
    }

    public boolean removeShutdownHook(Thread hook) {
        return ShutdownHooks.remove(hook);
    }

    public native int availableProcessors();

    public native long freeMemory();

    public native long totalMemory();

    public native long maxMemory();

    public native void gc();

    /** Runs the finalizers of all objects that wait for theirs. */
    public native void runFinalization();

    @CallerSensitive
    public void load(String filename) {
        NativeLibraries.load(Reflection.callerClass(), filename);
    }

    @CallerSensitive
    public void loadLibrary(String libname) {
        NativeLibraries.loadLibrary(Reflection.callerClass(), Objects.requireNonNull(libname));
    }

    public Process exec(String command) throws IOException {
        return exec(command, null, null);
    }

    public Process exec(String command, String[] envp) throws IOException {
        return exec(command, envp, null);
    }

    public Process exec(String command, String[] envp, File dir) throws IOException {
        if (command.isEmpty()) {
            throw new IllegalArgumentException("Empty command");
        }
        StringTokenizer tokens = new StringTokenizer(command);
        String[] words = new String[tokens.countTokens()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.nextToken();
        }
        return exec(words, envp, dir);
    }

    public Process exec(String[] cmdarray) throws IOException {
        return exec(cmdarray, null, null);
    }

    public Process exec(String[] cmdarray, String[] envp) throws IOException {
        return exec(cmdarray, envp, null);
    }

    public Process exec(String[] cmdarray, String[] envp, File dir) throws IOException {
        return ProcessSupport.exec(cmdarray, envp, dir);
    }

    public static Version version() {
        return Version.Current.VALUE;
    }

    /** A version such as 17.0.1+12-LTS. */
    public static final class Version implements Comparable<Version> {
        private final List<Integer> version;
        private final Optional<String> pre;
        private final Optional<Integer> build;
        private final Optional<String> optional;

        private static final class Current {
            static final Version VALUE = parse(System.getProperty("java.runtime.version"));
        }

        private Version(List<Integer> version, Optional<String> pre, Optional<Integer> build,
                        Optional<String> optional) {
            this.version = version;
            this.pre = pre;
            this.build = build;
            this.optional = optional;
        }

        public static Version parse(String s) {
            Objects.requireNonNull(s);
            int end = 0;
            while (end < s.length() && (s.charAt(end) >= '0' && s.charAt(end) <= '9' || s.charAt(end) == '.')) {
                end++;
            }
            List<Integer> numbers = parseNumbers(s, s.substring(0, end));
            int at = end;
            Optional<String> pre = Optional.empty();
            if (at < s.length() && s.charAt(at) == '-') {
                int stop = at + 1;
                while (stop < s.length() && isAlnum(s.charAt(stop))) {
                    stop++;
                }
                if (stop == at + 1 && !s.startsWith("--", at) || stop < s.length() && "+-".indexOf(s.charAt(stop)) < 0) {
                    throw invalid(s);
                }
                if (stop > at + 1) {
                    pre = Optional.of(s.substring(at + 1, stop));
                    at = stop;
                } else {
                    at++;
                }
            }
            Optional<Integer> build = Optional.empty();
            boolean plus = false;
            if (at < s.length() && s.charAt(at) == '+') {
                plus = true;
                int stop = at + 1;
                while (stop < s.length() && s.charAt(stop) >= '0' && s.charAt(stop) <= '9') {
                    stop++;
                }
                if (stop > at + 1) {
                    String digits = s.substring(at + 1, stop);
                    if (digits.length() > 1 && digits.charAt(0) == '0') {
                        throw invalid(s);
                    }
                    build = Optional.of(Integer.valueOf(digits));
                }
                at = stop;
            }
            Optional<String> optional = Optional.empty();
            if (at < s.length()) {
                if (s.charAt(at) != '-' || at + 1 == s.length()) {
                    throw invalid(s);
                }
                for (int i = at + 1; i < s.length(); i++) {
                    char c = s.charAt(i);
                    if (!isAlnum(c) && c != '-' && c != '.') {
                        throw invalid(s);
                    }
                }
                if (build.isEmpty() && !plus && pre.isEmpty() && !s.startsWith("-", at - 1)) {
                    throw invalid(s);
                }
                optional = Optional.of(s.substring(at + 1));
            } else if (plus && build.isEmpty()) {
                throw new IllegalArgumentException("'+' found with neither build or optional components: '" + s + "'");
            }
            return new Version(numbers, pre, build, optional);
        }

        private static List<Integer> parseNumbers(String whole, String numbers) {
            List<Integer> list = new ArrayList<>();
            for (String part : numbers.split("\\.", -1)) {
                if (part.isEmpty() || part.charAt(0) == '0' && (list.isEmpty() || part.length() > 1)) {
                    throw invalid(whole);
                }
                list.add(Integer.valueOf(part));
            }
            if (list.size() > 1 && list.get(list.size() - 1) == 0) {
                throw invalid(whole);
            }
            return Collections.unmodifiableList(list);
        }

        private static IllegalArgumentException invalid(String s) {
            return new IllegalArgumentException("Invalid version string: '" + s + "'");
        }

        private static boolean isAlnum(char c) {
            return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }

        private int number(int i) {
            return i < version.size() ? version.get(i) : 0;
        }

        public int feature() {
            return number(0);
        }

        public int interim() {
            return number(1);
        }

        public int update() {
            return number(2);
        }

        public int patch() {
            return number(3);
        }

        @Deprecated(since = "10")
        public int major() {
            return feature();
        }

        @Deprecated(since = "10")
        public int minor() {
            return interim();
        }

        @Deprecated(since = "10")
        public int security() {
            return update();
        }

        public List<Integer> version() {
            return version;
        }

        public Optional<String> pre() {
            return pre;
        }

        public Optional<Integer> build() {
            return build;
        }

        public Optional<String> optional() {
            return optional;
        }

        @Override
        public int compareTo(Version obj) {
            return compare(obj, false);
        }

        public int compareToIgnoreOptional(Version obj) {
            return compare(obj, true);
        }

        private int compare(Version obj, boolean ignoreOptional) {
            Objects.requireNonNull(obj);
            int n = Math.min(version.size(), obj.version.size());
            int d = 0;
            for (int i = 0; i < n && d == 0; i++) {
                d = version.get(i) - obj.version.get(i);
            }
            if (d == 0) {
                d = version.size() - obj.version.size();
            }
            if (d == 0) {
                d = comparePre(obj);
            }
            if (d == 0) {
                d = build.isPresent() != obj.build.isPresent() ? build.isPresent() ? 1 : -1
                    : build.isPresent() ? Integer.compare(build.get(), obj.build.get()) : 0;
            }
            if (d == 0 && !ignoreOptional) {
                d = optional.isPresent() != obj.optional.isPresent() ? optional.isPresent() ? 1 : -1
                    : optional.isPresent() ? optional.get().compareTo(obj.optional.get()) : 0;
            }
            return d;
        }

        private int comparePre(Version obj) {
            if (pre.isEmpty() || obj.pre.isEmpty()) {
                return pre.isEmpty() && obj.pre.isEmpty() ? 0 : pre.isEmpty() ? 1 : -1;
            }
            String a = pre.get();
            String b = obj.pre.get();
            boolean aNumber = a.chars().allMatch(c -> c >= '0' && c <= '9');
            boolean bNumber = b.chars().allMatch(c -> c >= '0' && c <= '9');
            if (aNumber != bNumber) {
                return aNumber ? -1 : 1;
            }
            return aNumber ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
        }

        @Override
        public String toString() {
            StringBuilder s = new StringBuilder();
            for (int i = 0; i < version.size(); i++) {
                s.append(i == 0 ? "" : ".").append(version.get(i));
            }
            pre.ifPresent(p -> s.append('-').append(p));
            if (build.isPresent()) {
                s.append('+').append(build.get());
                optional.ifPresent(o -> s.append('-').append(o));
            } else if (optional.isPresent()) {
                s.append(pre.isPresent() ? "-" : "+-").append(optional.get());
            }
            return s.toString();
        }

        @Override
        public boolean equals(Object obj) {
            return obj instanceof Version v && equalsIgnoreOptional(v) && optional.equals(v.optional);
        }

        public boolean equalsIgnoreOptional(Object obj) {
            return obj instanceof Version v && version.equals(v.version) && pre.equals(v.pre) && build.equals(v.build);
        }

        @Override
        public int hashCode() {
            int h = 1;
            h = 31 * h + version.hashCode();
            h = 31 * h + pre.hashCode();
            h = 31 * h + build.hashCode();
            return 31 * h + optional.hashCode();
        }
    }
}
