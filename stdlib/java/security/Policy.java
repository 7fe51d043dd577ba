package java.security;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.WeakHashMap;

/** What is granted to which code. The one at first grants nothing beyond what domains bring themselves. */
@Deprecated(since = "17", forRemoval = true)
@SuppressWarnings("removal")
public abstract class Policy {
    public static final PermissionCollection UNSUPPORTED_EMPTY_COLLECTION = new Empty();

    private static volatile Policy current;

    private final Map<ProtectionDomain, PermissionCollection> known
        = Collections.synchronizedMap(new WeakHashMap<>());

    @Deprecated(since = "17", forRemoval = true)
    public interface Parameters {
    }

    /** Nothing, and it stays so. */
    private static final class Empty extends PermissionCollection {
        @java.io.Serial
        private static final long serialVersionUID = -8492269157353014774L;

        Empty() {
            setReadOnly();
        }

        @Override
        public void add(Permission permission) {
            throw new SecurityException("attempt to add a Permission to a readonly Permissions object");
        }

        @Override
        public boolean implies(Permission permission) {
            return false;
        }

        @Override
        public Enumeration<Permission> elements() {
            return Collections.emptyEnumeration();
        }
    }

    private static final class GrantsNothing extends Policy {
        @Override
        public boolean implies(ProtectionDomain domain, Permission permission) {
            PermissionCollection own = domain == null ? null : domain.getPermissions();
            return own != null && own.implies(permission);
        }
    }

    public Policy() {
    }

    private static void check(String what) {
        SecurityManager m = System.getSecurityManager();
        if (m != null) {
            m.checkPermission(new SecurityPermission(what));
        }
    }

    /** Not asked for permission: a policy that is asked may itself ask. */
    public static Policy getPolicy() {
        Policy p = current;
        if (p == null) {
            synchronized (Policy.class) {
                if (current == null) {
                    current = new GrantsNothing();
                }
                p = current;
            }
        }
        return p;
    }

    public static void setPolicy(Policy p) {
        check("setPolicy");
        current = p;
    }

    private static Policy of(Provider.Service s, String type, Parameters params) throws NoSuchAlgorithmException {
        return new Delegate((PolicySpi) s.newInstance(params), s.getProvider(), type, params);
    }

    public static Policy getInstance(String type, Parameters params) throws NoSuchAlgorithmException {
        check("createPolicy." + type);
        return of(Security.find("Policy", type), type, params);
    }

    public static Policy getInstance(String type, Parameters params, String provider)
        throws NoSuchProviderException, NoSuchAlgorithmException {
        check("createPolicy." + type);
        return of(Security.find("Policy", type, provider), type, params);
    }

    public static Policy getInstance(String type, Parameters params, Provider provider)
        throws NoSuchAlgorithmException {
        check("createPolicy." + type);
        return of(Security.find("Policy", type, provider), type, params);
    }

    public Provider getProvider() {
        return null;
    }

    public String getType() {
        return null;
    }

    public Parameters getParameters() {
        return null;
    }

    public PermissionCollection getPermissions(CodeSource codesource) {
        return UNSUPPORTED_EMPTY_COLLECTION;
    }

    public PermissionCollection getPermissions(ProtectionDomain domain) {
        Permissions all = new Permissions();
        if (domain != null) {
            addAll(all, getPermissions(domain.getCodeSource()));
            addAll(all, domain.getPermissions());
        }
        return all;
    }

    private static void addAll(Permissions to, PermissionCollection from) {
        if (from != null) {
            for (Permission p : Collections.list(from.elements())) {
                to.add(p);
            }
        }
    }

    public boolean implies(ProtectionDomain domain, Permission permission) {
        if (domain == null) {
            return getPermissions((ProtectionDomain) null).implies(permission);
        }
        PermissionCollection c = known.get(domain);
        if (c == null) {
            c = getPermissions(domain);
            known.put(domain, c);
        }
        return c.implies(permission);
    }

    public void refresh() {
    }

    /** A policy that an implementation does. */
    @SuppressWarnings("removal")
    private static final class Delegate extends Policy {
        private final PolicySpi spi;
        private final Provider provider;
        private final String type;
        private final Parameters params;

        Delegate(PolicySpi spi, Provider provider, String type, Parameters params) {
            this.spi = spi;
            this.provider = provider;
            this.type = type;
            this.params = params;
        }

        @Override
        public Provider getProvider() {
            return provider;
        }

        @Override
        public String getType() {
            return type;
        }

        @Override
        public Parameters getParameters() {
            return params;
        }

        @Override
        public PermissionCollection getPermissions(CodeSource codesource) {
            return spi.engineGetPermissions(codesource);
        }

        @Override
        public PermissionCollection getPermissions(ProtectionDomain domain) {
            return spi.engineGetPermissions(domain);
        }

        @Override
        public boolean implies(ProtectionDomain domain, Permission permission) {
            return spi.engineImplies(domain, permission);
        }

        @Override
        public void refresh() {
            spi.engineRefresh();
        }
    }
}
