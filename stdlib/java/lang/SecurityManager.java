package java.lang;

import java.io.FileDescriptor;
import java.io.FilePermission;
import java.net.InetAddress;
import java.net.SocketPermission;
import java.security.AccessControlContext;
import java.security.AccessController;
import java.security.Permission;
import java.security.SecurityPermission;
import java.util.Objects;
import java.util.PropertyPermission;

import jindo.internal.Reflection;

/** Says what is allowed. It cannot be installed, as with the JDK's default; its questions can be asked. */
@Deprecated(since = "17", forRemoval = true)
@SuppressWarnings("removal")
public class SecurityManager {
    public SecurityManager() {
    }

    protected Class<?>[] getClassContext() {
        return Reflection.classContext();
    }

    public Object getSecurityContext() {
        return AccessController.getContext();
    }

    public void checkPermission(Permission perm) {
        AccessController.checkPermission(perm);
    }

    public void checkPermission(Permission perm, Object context) {
        if (!(context instanceof AccessControlContext c)) {
            throw new SecurityException();
        }
        c.checkPermission(perm);
    }

    private void checkRuntime(String name) {
        checkPermission(new RuntimePermission(name));
    }

    public void checkCreateClassLoader() {
        checkRuntime("createClassLoader");
    }

    public void checkAccess(Thread t) {
        if (Objects.requireNonNull(t, "thread can't be null").getThreadGroup() == rootGroup()) {
            checkRuntime("modifyThread");
        }
    }

    public void checkAccess(ThreadGroup g) {
        if (Objects.requireNonNull(g, "thread group can't be null") == rootGroup()) {
            checkRuntime("modifyThreadGroup");
        }
    }

    private static ThreadGroup rootGroup() {
        ThreadGroup g = Thread.currentThread().getThreadGroup();
        while (g.getParent() != null) {
            g = g.getParent();
        }
        return g;
    }

    public void checkExit(int status) {
        checkRuntime("exitVM." + status);
    }

    public void checkExec(String cmd) {
        checkPermission(new FilePermission(cmd.startsWith("/") ? cmd : "<<ALL FILES>>", "execute"));
    }

    public void checkLink(String lib) {
        checkRuntime("loadLibrary." + Objects.requireNonNull(lib, "library can't be null"));
    }

    public void checkRead(FileDescriptor fd) {
        Objects.requireNonNull(fd, "file descriptor can't be null");
        checkRuntime("readFileDescriptor");
    }

    public void checkRead(String file) {
        checkPermission(new FilePermission(file, "read"));
    }

    public void checkRead(String file, Object context) {
        checkPermission(new FilePermission(file, "read"), context);
    }

    public void checkWrite(FileDescriptor fd) {
        Objects.requireNonNull(fd, "file descriptor can't be null");
        checkRuntime("writeFileDescriptor");
    }

    public void checkWrite(String file) {
        checkPermission(new FilePermission(file, "write"));
    }

    public void checkDelete(String file) {
        checkPermission(new FilePermission(file, "delete"));
    }

    private static SocketPermission peer(String host, int port, String actions) {
        boolean bare = host.startsWith("[") || host.indexOf(':') < 0;
        return new SocketPermission((bare ? host : "[" + host + "]") + (port == -1 ? "" : ":" + port), actions);
    }

    public void checkConnect(String host, int port) {
        Objects.requireNonNull(host, "host can't be null");
        checkPermission(peer(host, port, port == -1 ? "resolve" : "connect"));
    }

    public void checkConnect(String host, int port, Object context) {
        Objects.requireNonNull(host, "host can't be null");
        checkPermission(peer(host, port, port == -1 ? "resolve" : "connect"), context);
    }

    public void checkListen(int port) {
        checkPermission(new SocketPermission("localhost:" + port, "listen"));
    }

    public void checkAccept(String host, int port) {
        Objects.requireNonNull(host, "host can't be null");
        checkPermission(peer(host, port, "accept"));
    }

    public void checkMulticast(InetAddress maddr) {
        checkPermission(peer(maddr.getHostAddress(), -1, "connect,accept"));
    }

    @Deprecated(since = "1.4", forRemoval = true)
    public void checkMulticast(InetAddress maddr, byte ttl) {
        checkMulticast(maddr);
    }

    public void checkPropertiesAccess() {
        checkPermission(new PropertyPermission("*", "read,write"));
    }

    public void checkPropertyAccess(String key) {
        checkPermission(new PropertyPermission(key, "read"));
    }

    public void checkPrintJobAccess() {
        checkRuntime("queuePrintJob");
    }

    private static boolean internal(String pkg) {
        return pkg.equals("jindo.internal") || pkg.startsWith("jindo.internal.");
    }

    public void checkPackageAccess(String pkg) {
        if (internal(Objects.requireNonNull(pkg, "package name can't be null"))) {
            checkRuntime("accessClassInPackage." + pkg);
        }
    }

    public void checkPackageDefinition(String pkg) {
        if (internal(Objects.requireNonNull(pkg, "package name can't be null"))) {
            checkRuntime("defineClassInPackage." + pkg);
        }
    }

    public void checkSetFactory() {
        checkRuntime("setFactory");
    }

    public void checkSecurityAccess(String target) {
        checkPermission(new SecurityPermission(target));
    }

    public ThreadGroup getThreadGroup() {
        return Thread.currentThread().getThreadGroup();
    }
}
