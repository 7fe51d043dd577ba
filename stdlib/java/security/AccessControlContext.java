package java.security;

import java.util.Arrays;
import java.util.LinkedHashSet;

/** Domains that must all grant what is asked. */
@Deprecated(since = "17", forRemoval = true)
@SuppressWarnings("removal")
public final class AccessControlContext {
    private final ProtectionDomain[] context;
    private final DomainCombiner combiner;

    public AccessControlContext(ProtectionDomain[] context) {
        LinkedHashSet<ProtectionDomain> distinct = new LinkedHashSet<>(Arrays.asList(context));
        distinct.remove(null);
        this.context = distinct.toArray(new ProtectionDomain[0]);
        combiner = null;
    }

    public AccessControlContext(AccessControlContext acc, DomainCombiner combiner) {
        context = acc.context;
        this.combiner = combiner;
    }

    public DomainCombiner getDomainCombiner() {
        return combiner;
    }

    public void checkPermission(Permission perm) throws AccessControlException {
        if (perm == null) {
            throw new NullPointerException("permission can't be null");
        }
        for (ProtectionDomain d : context) {
            if (!d.implies(perm)) {
                throw new AccessControlException("access denied " + perm, perm);
            }
        }
    }

    @Override
    public boolean equals(Object obj) {
        return obj == this || obj instanceof AccessControlContext other
            && new LinkedHashSet<>(Arrays.asList(context)).equals(new LinkedHashSet<>(Arrays.asList(other.context)))
            && java.util.Objects.equals(combiner, other.combiner);
    }

    @Override
    public int hashCode() {
        int h = context.length;
        for (ProtectionDomain d : context) {
            h ^= d.hashCode();
        }
        return h;
    }
}
