package java.io;

import java.security.Permission;
import java.security.PermissionCollection;
import java.util.ArrayList;
import java.util.List;

import jindo.internal.security.PermissionActions;

/** Guards what is done with a file, the files of a folder ("dir/*"), or of a tree ("dir/-"). */
public final class FilePermission extends Permission implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = 7930732926638008763L;
    private static final PermissionActions ACTIONS
        = new PermissionActions("read", "write", "execute", "delete", "readlink");
    private static final String ALL = "<<ALL FILES>>";

    private String actions;
    private transient int mask;
    private transient String path;
    private transient boolean folder;
    private transient boolean tree;

    public FilePermission(String path, String actions) {
        super(path);
        mask = ACTIONS.mask(actions);
        this.actions = ACTIONS.text(mask);
        parse();
    }

    private void parse() {
        String name = getName();
        if (name == null) {
            throw new NullPointerException("name can't be null");
        }
        folder = name.equals("*") || name.endsWith("/*");
        tree = name.equals("-") || name.endsWith("/-");
        String base = folder || tree ? name.substring(0, name.length() - 1) : name;
        path = name.equals(ALL) ? ALL : normal(base);
    }

    /** Without ".", "..", doubled and trailing slashes; not made absolute. */
    private static String normal(String name) {
        List<String> kept = new ArrayList<>();
        for (String part : name.split("/")) {
            int last = kept.size() - 1;
            if (part.equals("..") && last >= 0 && !kept.get(last).equals("..")) {
                kept.remove(last);
            } else if (!part.isEmpty() && !part.equals(".")) {
                kept.add(part);
            }
        }
        return (name.startsWith("/") ? "/" : "") + String.join("/", kept);
    }

    @Override
    public boolean implies(Permission p) {
        return p instanceof FilePermission that && (mask & that.mask) == that.mask && covers(that);
    }

    private boolean covers(FilePermission that) {
        if (path == ALL) {
            return true;
        }
        if (that.path == ALL || path.startsWith("/") != that.path.startsWith("/")) {
            return false;
        }
        if (tree) {
            return below(that.path) && (that.folder || that.tree || !that.path.equals(path))
                || (that.folder || that.tree) && that.path.equals(path);
        }
        if (that.tree) {
            return false;
        }
        if (folder) {
            return that.folder ? that.path.equals(path) : below(that.path) && !that.path.equals(path)
                && that.path.indexOf('/', path.isEmpty() || path.equals("/") ? path.length() : path.length() + 1) < 0;
        }
        return !that.folder && path.equals(that.path);
    }

    private boolean below(String other) {
        return path.isEmpty() || other.equals(path) || other.startsWith(path.endsWith("/") ? path : path + "/");
    }

    @Override
    public boolean equals(Object obj) {
        return obj == this || obj instanceof FilePermission that && mask == that.mask && path.equals(that.path)
            && folder == that.folder && tree == that.tree;
    }

    @Override
    public int hashCode() {
        return path.hashCode() * 31 + mask + (folder ? 1 : 0) + (tree ? 2 : 0);
    }

    @Override
    public String getActions() {
        return actions;
    }

    @Override
    public PermissionCollection newPermissionCollection() {
        return new PermissionActions.Together(FilePermission.class);
    }

    @java.io.Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        mask = ACTIONS.mask(actions);
        parse();
    }
}
