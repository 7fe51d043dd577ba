import java.nio.file.attribute.*;
import java.util.*;

public class AclEntries {
    public static void main(String[] args) {
        UserPrincipal who = () -> "me";
        AclEntry e = AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(who).setPermissions(AclEntryPermission.READ_DATA, AclEntryPermission.DELETE)
            .setFlags(AclEntryFlag.FILE_INHERIT).build();
        System.out.println(e + " " + e.type() + " " + e.principal().getName() + " " + new TreeSet<>(e.permissions()) + " " + e.flags());
        AclEntry f = AclEntry.newBuilder(e).setFlags(Set.of()).build();
        System.out.println(f + " " + e.equals(f) + " " + e.equals(AclEntry.newBuilder(f).setFlags(EnumSet.of(AclEntryFlag.FILE_INHERIT)).build()));
        try {
            AclEntry.newBuilder().build();
        } catch (IllegalStateException x) {
            System.out.println(x.getMessage());
        }
        try {
            AclEntry.newBuilder().setType(AclEntryType.DENY).build();
        } catch (IllegalStateException x) {
            System.out.println(x.getMessage());
        }
        System.out.println(AclEntryPermission.LIST_DIRECTORY + " " + AclEntryPermission.ADD_FILE + " " + AclEntryPermission.values().length + " " + Arrays.toString(AclEntryFlag.values()));
        Set<PosixFilePermission> all = EnumSet.allOf(PosixFilePermission.class);
        System.out.println(PosixFilePermissions.toString(all) + " " + PosixFilePermissions.toString(Set.of()) + " " + PosixFilePermissions.fromString("r---w---x"));
        FileAttribute<Set<PosixFilePermission>> a = PosixFilePermissions.asFileAttribute(EnumSet.of(PosixFilePermission.OWNER_READ));
        System.out.println(a.name() + " " + a.value());
        for (String s : new String[] {"rwx", "rwxrwxrwxr", "xwrrwxrwx", "RWXRWXRWX"}) {
            try {
                System.out.println(PosixFilePermissions.fromString(s));
            } catch (IllegalArgumentException x) {
                System.out.println(s + " " + x.getMessage());
            }
        }
    }
}
