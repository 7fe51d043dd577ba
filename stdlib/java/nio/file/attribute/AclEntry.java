package java.nio.file.attribute;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** An entry of an access control list. */
public final class AclEntry {
    private final AclEntryType type;
    private final UserPrincipal who;
    private final Set<AclEntryPermission> perms;
    private final Set<AclEntryFlag> flags;

    private AclEntry(Builder b) {
        type = b.type;
        who = b.who;
        perms = b.perms;
        flags = b.flags;
    }

    /** Collects the parts of an entry. */
    public static final class Builder {
        private AclEntryType type;
        private UserPrincipal who;
        private Set<AclEntryPermission> perms = Collections.emptySet();
        private Set<AclEntryFlag> flags = Collections.emptySet();

        private Builder() {
        }

        public AclEntry build() {
            if (type == null) {
                throw new IllegalStateException("Missing type component");
            }
            if (who == null) {
                throw new IllegalStateException("Missing who component");
            }
            return new AclEntry(this);
        }

        public Builder setType(AclEntryType type) {
            this.type = Objects.requireNonNull(type);
            return this;
        }

        public Builder setPrincipal(UserPrincipal who) {
            this.who = Objects.requireNonNull(who);
            return this;
        }

        public Builder setPermissions(Set<AclEntryPermission> perms) {
            this.perms = perms.isEmpty() ? Collections.emptySet() : EnumSet.copyOf(perms);
            return this;
        }

        public Builder setPermissions(AclEntryPermission... perms) {
            this.perms = setOf(AclEntryPermission.class, perms);
            return this;
        }

        public Builder setFlags(Set<AclEntryFlag> flags) {
            this.flags = flags.isEmpty() ? Collections.emptySet() : EnumSet.copyOf(flags);
            return this;
        }

        public Builder setFlags(AclEntryFlag... flags) {
            this.flags = setOf(AclEntryFlag.class, flags);
            return this;
        }

        private static <E extends Enum<E>> Set<E> setOf(Class<E> type, E[] members) {
            Set<E> set = EnumSet.noneOf(type);
            for (E e : members) {
                set.add(Objects.requireNonNull(e));
            }
            return set;
        }
    }

    public static Builder newBuilder() {
        return new Builder();
    }

    public static Builder newBuilder(AclEntry entry) {
        Builder b = new Builder();
        b.type = entry.type;
        b.who = entry.who;
        b.perms = entry.perms;
        b.flags = entry.flags;
        return b;
    }

    public AclEntryType type() {
        return type;
    }

    public UserPrincipal principal() {
        return who;
    }

    public Set<AclEntryPermission> permissions() {
        return new HashSet<>(perms);
    }

    public Set<AclEntryFlag> flags() {
        return new HashSet<>(flags);
    }

    @Override
    public boolean equals(Object ob) {
        return ob instanceof AclEntry e && type == e.type && who.equals(e.who) && perms.equals(e.perms)
            && flags.equals(e.flags);
    }

    @Override
    public int hashCode() {
        int h = type.hashCode();
        h = h * 127 + who.hashCode();
        h = h * 127 + perms.hashCode();
        return h * 127 + flags.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder(who.getName()).append(':');
        for (AclEntryPermission p : perms) {
            sb.append(p.name()).append('/');
        }
        sb.setLength(sb.length() - 1);
        sb.append(':');
        if (!flags.isEmpty()) {
            for (AclEntryFlag f : flags) {
                sb.append(f.name()).append('/');
            }
            sb.setLength(sb.length() - 1);
            sb.append(':');
        }
        return sb.append(type.name()).toString();
    }
}
