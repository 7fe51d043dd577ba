import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares two folders of class files, the JDK's and ours: for each package of the scope, how many public and protected
 * members of the JDK's public classes are in ours with the same name, descriptor, modifiers, generic signature and checked exceptions; and
 * which of ours have a body that only throws or gives a constant where the JDK's does more.
 *
 *     Api JDK OURS SCOPE REASONS [missing]
 */
public class Api {
    static final int PUBLIC = 1;
    static final int PROTECTED = 4;
    static final int STATIC = 8;
    static final int FINAL = 16;
    static final int SYNTHETIC = 0x1000;
    static final int ABSTRACT = 0x400;
    static final int NATIVE = 0x100;

    /** A member: what must agree, and how large its body is. */
    record Member(String key, int access, String signature, Set<String> thrown, byte[] code) {
        boolean visible() {
            return (access & (PUBLIC | PROTECTED)) != 0 && (access & SYNTHETIC) == 0;
        }
    }

    static final class ClassFile {
        String name;
        int access;
        /** As an inner class has them, else those of the class. */
        int declared;
        String superName;
        final List<String> interfaces = new ArrayList<>();
        final Map<String, Member> members = new LinkedHashMap<>();
        private Object[] pool;
        private DataInputStream in;

        ClassFile(byte[] bytes) throws IOException {
            in = new DataInputStream(new ByteArrayInputStream(bytes));
            in.skipBytes(8);
            readPool();
            access = declared = in.readUnsignedShort();
            name = utf((int) pool[in.readUnsignedShort()]);
            int s = in.readUnsignedShort();
            superName = s == 0 ? null : utf((int) pool[s]);
            for (int n = in.readUnsignedShort(); n > 0; n--) {
                interfaces.add(utf((int) pool[in.readUnsignedShort()]));
            }
            readMembers();
            readMembers();
            for (int n = in.readUnsignedShort(); n > 0; n--) {
                String attribute = utf(in.readUnsignedShort());
                int length = in.readInt();
                if (attribute.equals("InnerClasses")) {
                    readInner();
                } else {
                    in.skipBytes(length);
                }
            }
            pool = null;
            in = null;
        }

        private String utf(int i) {
            return (String) pool[i];
        }

        private void readPool() throws IOException {
            int n = in.readUnsignedShort();
            pool = new Object[n];
            for (int i = 1; i < n; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> pool[i] = in.readUTF();
                    case 7, 8, 16, 19, 20 -> pool[i] = in.readUnsignedShort();
                    case 15 -> in.skipBytes(3);
                    case 5, 6 -> {
                        in.skipBytes(8);
                        i++;
                    }
                    default -> in.skipBytes(4);
                }
            }
        }

        private void readInner() throws IOException {
            for (int n = in.readUnsignedShort(); n > 0; n--) {
                int inner = in.readUnsignedShort();
                in.skipBytes(4);
                int flags = in.readUnsignedShort();
                if (utf((int) pool[inner]).equals(name)) {
                    declared = flags;
                }
            }
        }

        private void readMembers() throws IOException {
            for (int n = in.readUnsignedShort(); n > 0; n--) {
                int flags = in.readUnsignedShort();
                String key = utf(in.readUnsignedShort());
                String type = utf(in.readUnsignedShort());
                key += type.startsWith("(") ? type : ":" + type;
                String signature = "";
                Set<String> thrown = new HashSet<>();
                byte[] code = null;
                for (int k = in.readUnsignedShort(); k > 0; k--) {
                    String attribute = utf(in.readUnsignedShort());
                    byte[] b = in.readNBytes(in.readInt());
                    DataInputStream d = new DataInputStream(new ByteArrayInputStream(b));
                    switch (attribute) {
                        case "Signature" -> signature = utf(d.readUnsignedShort());
                        case "Exceptions" -> {
                            for (int e = d.readUnsignedShort(); e > 0; e--) {
                                thrown.add(utf((int) pool[d.readUnsignedShort()]));
                            }
                        }
                        case "Code" -> {
                            d.skipBytes(4);
                            code = d.readNBytes(d.readInt());
                        }
                        default -> {
                        }
                    }
                }
                members.put(key, new Member(key, flags, signature, thrown, code));
            }
        }

        boolean visible() {
            return (declared & (PUBLIC | PROTECTED)) != 0 && (access & SYNTHETIC) == 0;
        }
    }

    final File jdk;
    final File ours;
    final Map<String, ClassFile> jdkClasses = new HashMap<>();
    final Map<String, ClassFile> ourClasses = new HashMap<>();
    final List<String> stubs = new ArrayList<>();
    final Set<String> listed = new TreeSet<>();
    final Set<String> used = new HashSet<>();
    final List<String> missing = new ArrayList<>();
    boolean failed;

    Api(File jdk, File ours) {
        this.jdk = jdk;
        this.ours = ours;
    }

    static ClassFile load(File root, Map<String, ClassFile> cache, String name) throws IOException {
        if (cache.containsKey(name)) {
            return cache.get(name);
        }
        File f = new File(root, name + ".class");
        ClassFile c = null;
        if (f.exists()) {
            try (FileInputStream in = new FileInputStream(f)) {
                c = new ClassFile(in.readAllBytes());
            }
        }
        cache.put(name, c);
        return c;
    }

    /** Every class between the two is visible too. */
    boolean reachable(ClassFile c) throws IOException {
        for (int i = c.name.lastIndexOf('$'); i > 0; i = c.name.lastIndexOf('$', i - 1)) {
            ClassFile outer = load(jdk, jdkClasses, c.name.substring(0, i));
            if (outer != null && !outer.visible()) {
                return false;
            }
        }
        return c.visible();
    }

    /** In our class or inherited from one of ours that is not the JDK's place for it. */
    Member find(ClassFile c, String key) throws IOException {
        if (c == null) {
            return null;
        }
        Member m = c.members.get(key);
        if (m != null || key.startsWith("<init>")) {
            return m;
        }
        m = find(c.superName == null ? null : load(ours, ourClasses, c.superName), key);
        for (int i = 0; m == null && i < c.interfaces.size(); i++) {
            m = find(load(ours, ourClasses, c.interfaces.get(i)), key);
        }
        return m;
    }

    static boolean sameShape(Member theirs, Member mine, boolean finalClass) {
        int both = PUBLIC | PROTECTED | STATIC;
        if (!mine.visible() || (theirs.access & both) != (mine.access & both)) {
            return false;
        }
        if (!finalClass && (theirs.access & FINAL) != (mine.access & FINAL) && !theirs.key.startsWith("values()")) {
            return false;
        }
        return theirs.signature.equals(mine.signature);
    }

    static final int NOP = 0;
    static final int RETURN = 0xb1;
    static final int ATHROW = 0xbf;

    /** Only throws, or only gives back a constant (or nothing at all), without a look at anything. */
    static boolean trivial(byte[] code) {
        if (code == null) {
            return false;
        }
        int n = code.length;
        int first = code[0] & 0xff;
        int last = code[n - 1] & 0xff;
        if (n == 1) {
            return last == RETURN;
        }
        if (last == ATHROW) {
            return first == 0xbb && n <= 12;
        }
        boolean constant = first >= 1 && first <= 17 || first == 18 || first == 19 || first == 20;
        return constant && last >= 0xac && last <= 0xb0 && n <= 4;
    }

    int[] compare(ClassFile theirs) throws IOException {
        int total = 1;
        int present = 0;
        ClassFile mine = load(ours, ourClasses, theirs.name);
        if (mine != null && mine.visible()) {
            present++;
        } else {
            missing.add("class " + theirs.name);
        }
        boolean finalClass = (theirs.access & FINAL) != 0;
        for (Member m : theirs.members.values()) {
            if (!m.visible() || m.key.startsWith("<clinit>")) {
                continue;
            }
            total++;
            Member found = find(mine, m.key);
            if (found != null && sameShape(m, found, finalClass)) {
                present++;
                checkBody(theirs.name + "." + m.key, m, mine.members.get(m.key));
            } else if (mine != null) {
                missing.add((found == null ? "member " : "differs ") + theirs.name + "." + m.key
                    + (found == null ? "" : " " + m.signature + " / " + found.signature + " " + m.access + "/" + found.access));
            }
        }
        return new int[] {present, total};
    }

    void checkBody(String where, Member theirs, Member mine) {
        if (mine == null || !trivial(mine.code) || theirs.code == null || trivial(theirs.code)) {
            return;
        }
        used.add(where);
        if (!listed.contains(where)) {
            stubs.add(where);
        }
    }

    static List<String> lines(String file) throws IOException {
        List<String> all = new ArrayList<>();
        try (FileInputStream in = new FileInputStream(file)) {
            for (String line : new String(in.readAllBytes(), "UTF-8").split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    all.add(line.strip());
                }
            }
        }
        return all;
    }

    static String percent(int part, int whole) {
        return whole == 0 ? "-" : String.format("%.1f", part * 100.0 / whole);
    }

    public static void main(String[] args) throws Exception {
        Api api = new Api(new File(args[0]), new File(args[1]));
        for (String line : lines(args[3])) {
            api.listed.add(line.split("\\s+", 2)[0]);
        }
        int present = 0;
        int total = 0;
        System.out.printf("%-32s %7s %7s %6s  goal%n", "package", "present", "of", "%");
        for (String line : lines(args[2])) {
            String[] words = line.split("\\s+");
            String name = words[0];
            int[] sums = api.comparePackage(name);
            boolean low = words.length > 1 && sums[0] * 100.0 < sums[1] * Double.parseDouble(words[1]);
            System.out.printf("%-32s %7d %7d %6s  %s%n", name, sums[0], sums[1], percent(sums[0], sums[1]),
                words.length > 1 ? words[1] + (low ? " MISSED" : "") : "");
            api.failed |= low;
            present += sums[0];
            total += sums[1];
        }
        System.out.printf("%-32s %7d %7d %6s%n", "all", present, total, percent(present, total));
        api.failed |= present * 100.0 < total * 85.0;
        api.report(args.length > 4 ? args[4] : "");
        System.exit(api.failed ? 1 : 0);
    }

    int[] comparePackage(String name) throws IOException {
        int[] sums = new int[2];
        String path = name.replace('.', '/');
        String[] files = new File(jdk, path).list();
        if (files == null) {
            throw new IOException("no classes of " + name + " in " + jdk);
        }
        Arrays.sort(files);
        for (String f : files) {
            if (!f.endsWith(".class") || f.equals("package-info.class")) {
                continue;
            }
            ClassFile c = load(jdk, jdkClasses, path + "/" + f.substring(0, f.length() - 6));
            if (reachable(c)) {
                int[] counts = compare(c);
                sums[0] += counts[0];
                sums[1] += counts[1];
            }
        }
        return sums;
    }

    void report(String what) {
        if (what.equals("missing")) {
            missing.forEach(System.out::println);
        }
        for (String s : stubs) {
            System.out.println("only throws or is a constant, and is not listed with a reason: " + s);
        }
        for (String s : listed) {
            if (!used.contains(s)) {
                System.out.println("listed, but no longer so: " + s);
            }
        }
        failed |= !stubs.isEmpty();
    }
}
