package jindo.internal.fs;

import java.io.IOException;
import java.nio.file.ProviderMismatchException;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import jindo.internal.FileOps;

/** Users and groups of the system. */
final class Principals extends UserPrincipalLookupService {
    static final Principals LOOKUP = new Principals();

    private Principals() {
    }

    /** A user, by id. */
    private static class User implements UserPrincipal {
        final int id;
        private final String name;
        private final boolean isGroup;

        User(int id, String name, boolean isGroup) {
            this.id = id;
            this.name = name != null ? name : Integer.toUnsignedString(id);
            this.isGroup = isGroup;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean equals(Object obj) {
            return obj instanceof User u && id == u.id && isGroup == u.isGroup && (id != -1 || name.equals(u.name));
        }

        @Override
        public int hashCode() {
            return id != -1 ? id : name.hashCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A group, by id. */
    private static final class Group extends User implements GroupPrincipal {
        Group(int id, String name) {
            super(id, name, true);
        }
    }

    static UserPrincipal user(int id) {
        return new User(id, FileOps.userName(id), false);
    }

    static GroupPrincipal group(int id) {
        return new Group(id, FileOps.groupName(id));
    }

    static int id(UserPrincipal p) {
        if (p == null) {
            throw new NullPointerException("'owner' is null");
        }
        if (p instanceof User u) {
            return u.id;
        }
        throw new ProviderMismatchException();
    }

    static int userId(UserPrincipal p) throws IOException {
        if (p instanceof Group) {
            throw new IOException("'owner' parameter can't be a group");
        }
        return id(p);
    }

    private static long number(String name) {
        try {
            return Integer.parseInt(name);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @Override
    public UserPrincipal lookupPrincipalByName(String name) throws IOException {
        long id = FileOps.userId(name);
        if (id < 0) {
            id = number(name);
        }
        if (id < 0) {
            throw new UserPrincipalNotFoundException(name);
        }
        return new User((int) id, name, false);
    }

    @Override
    public GroupPrincipal lookupPrincipalByGroupName(String group) throws IOException {
        long id = FileOps.groupId(group);
        if (id < 0) {
            id = number(group);
        }
        if (id < 0) {
            throw new UserPrincipalNotFoundException(group);
        }
        return new Group((int) id, group);
    }
}
