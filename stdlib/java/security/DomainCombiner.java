package java.security;

/** Changes the domains of an access control context. */
@Deprecated(since = "17", forRemoval = true)
public interface DomainCombiner {
    ProtectionDomain[] combine(ProtectionDomain[] currentDomains, ProtectionDomain[] assignedDomains);
}
