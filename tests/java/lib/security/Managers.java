import java.io.File;
import java.net.URL;
import java.security.AccessController;
import java.security.AllPermission;
import java.security.BasicPermission;
import java.security.CodeSource;
import java.security.Permission;
import java.security.PermissionCollection;
import java.security.Permissions;
import java.security.Policy;
import java.security.PrivilegedAction;
import java.security.ProtectionDomain;

/** A security manager that is installed, a policy of one's own, and where classes come from. */
@SuppressWarnings("removal")
public class Managers {
    static class Mine extends BasicPermission {
        Mine(String name) {
            super(name);
        }
    }

    static class AllButMine extends Policy {
        public PermissionCollection getPermissions(CodeSource codesource) {
            Permissions p = new Permissions();
            p.add(new AllPermission());
            return p;
        }

        public boolean implies(ProtectionDomain domain, Permission permission) {
            return !(permission instanceof Mine);
        }
    }

    static void attempt(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (SecurityException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Exception {
        ProtectionDomain d = Managers.class.getProtectionDomain();
        URL place = d.getCodeSource().getLocation();
        System.out.println(place.getProtocol() + " " + new File(place.toURI().getPath(), "Managers.class").exists() + " "
            + (d.getClassLoader() == Managers.class.getClassLoader()) + " " + d.getPrincipals().length + " "
            + (d == Mine.class.getProtectionDomain()) + " " + d.getCodeSource().getCertificates());
        System.out.println(String.class.getProtectionDomain().implies(new Mine("x")) + " " + int[].class.getProtectionDomain().getCodeSource());

        System.setSecurityManager(new SecurityManager() {
            @Override
            public void checkExit(int status) {
                throw new SecurityException("exit " + status);
            }

            @Override
            public void checkPermission(Permission p) {
            }
        });
        attempt(() -> System.exit(3));
        attempt(() -> Runtime.getRuntime().halt(4));
        System.out.println(System.getSecurityManager() != null);
        System.setSecurityManager(null);

        Policy.setPolicy(new AllButMine());
        System.setSecurityManager(new SecurityManager());
        attempt(() -> System.getSecurityManager().checkPermission(new Mine("a")));
        attempt(() -> System.getSecurityManager().checkPermission(new RuntimePermission("b")));
        attempt(() -> AccessController.checkPermission(new Mine("c")));
        attempt(() -> AccessController.doPrivileged((PrivilegedAction<Object>) () -> {
            AccessController.checkPermission(new Mine("d"));
            return null;
        }));
        attempt(() -> new Mine("e").checkGuard(null));
        System.setSecurityManager(null);
        System.out.println(System.getSecurityManager() + " " + (Policy.getPolicy() instanceof AllButMine));
        attempt(() -> new Mine("f").checkGuard(null));
    }
}
