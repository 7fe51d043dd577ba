import java.io.FilePermission;
import java.security.AccessController;
import java.security.AllPermission;
import java.security.Permission;
import java.security.PermissionCollection;
import java.security.Permissions;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.Collections;
import java.util.PropertyPermission;

/** Permissions, what they imply, and the questions of a security manager. */
@SuppressWarnings("removal")
public class Permits {
    public static void main(String[] args) throws Exception {
        System.out.println(new PropertyPermission("a.*", "write,read").getActions() + new PropertyPermission("a.*", "write, read"));
        attempt(() -> new PropertyPermission("a", "writ"));
        attempt(() -> new PropertyPermission("a", ""));
        attempt(() -> new PropertyPermission("", "read"));
        attempt(() -> new PropertyPermission(null, "read"));
        attempt(() -> new FilePermission("a", "writ"));
        attempt(() -> new FilePermission(null, "read"));
        FilePermission f = new FilePermission("/tmp/-", "delete,write,execute,read,readlink");
        System.out.println(f);
        files("/tmp/-", "/tmp/a/b");
        files("/tmp/-", "/tmp");
        files("/tmp/-", "/tmpx");
        files("/tmp/*", "/tmp/a/b");
        files("/tmp/*", "/tmp/a");
        files("<<ALL FILES>>", "x");
        files("*", "x");
        files("-", "x/y");
        files("-", "/x");
        files("/a/../b", "/b");
        files("/tmp/-", "/tmp/*");
        System.out.println(new FilePermission("a/../b", "read").equals(new FilePermission("b", "read")));
        runtime("a.*", "a.b");
        runtime("a.*", "a.");
        runtime("a.*", "a.b.c");
        runtime("a.b", "a.b");
        runtime("*", "x");
        runtime("a*", "ab");

        Permissions all = new Permissions();
        all.add(new RuntimePermission("x.*"));
        all.add(new PropertyPermission("p", "read"));
        all.add(new PropertyPermission("p", "write"));
        System.out.println(all.implies(new RuntimePermission("x.y")) + " " + all.implies(new RuntimePermission("y"))
            + " " + all.implies(new PropertyPermission("p", "read,write")) + " " + all.implies(f)
            + " " + Collections.list(all.elements()).size());
        all.add(new AllPermission());
        System.out.println(all.implies(f));
        all.setReadOnly();
        attempt(() -> all.add(f));
        PermissionCollection some = new RuntimePermission("q").newPermissionCollection();
        attempt(() -> some.add(f));

        SecurityManager m = new SecurityManager();
        attempt(() -> m.checkRead("x"));
        attempt(() -> m.checkExec("x"));
        attempt(() -> m.checkExec("/x"));
        attempt(() -> m.checkPropertyAccess(""));
        attempt(() -> m.checkLink("x"));
        attempt(() -> m.checkAccess(Thread.currentThread()));
        attempt(() -> m.checkAccess(Thread.currentThread().getThreadGroup().getParent()));
        attempt(() -> m.checkSecurityAccess("x"));
        attempt(() -> m.checkPermission(new RuntimePermission("x"), "c"));
        System.out.println(System.getSecurityManager());

        System.out.println(AccessController.<String>doPrivileged((java.security.PrivilegedAction<String>) () -> "ran"));
        try {
            AccessController.doPrivileged((PrivilegedExceptionAction<String>) () -> {
                throw new java.io.IOException("no");
            });
        } catch (PrivilegedActionException e) {
            System.out.println(e + " " + e.getException());
        }
        attempt(() -> AccessController.checkPermission(new RuntimePermission("x")));
        System.out.println(String.class.getProtectionDomain().getCodeSource());
    }

    static void files(String a, String b) {
        System.out.println(a + " " + b + " " + new FilePermission(a, "read").implies(new FilePermission(b, "read")));
    }

    static void runtime(String a, String b) {
        Permission p = new RuntimePermission(a);
        System.out.println(a + " " + b + " " + p.implies(new RuntimePermission(b)) + " " + p);
    }

    interface Action {
        void run() throws Exception;
    }

    static void attempt(Action a) {
        try {
            a.run();
            System.out.println("fine");
        } catch (Exception e) {
            System.out.println(e);
        }
    }
}
