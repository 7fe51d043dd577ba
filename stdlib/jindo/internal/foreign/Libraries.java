package jindo.internal.foreign;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** Libraries of C. */
public final class Libraries {
    private Libraries() {
    }

    private static byte[] terminated(String name) {
        if (name.indexOf(0) >= 0) {
            throw new IllegalArgumentException("Cannot open library: " + name);
        }
        return Strings.terminated(name, StandardCharsets.UTF_8);
    }

    public static SymbolLookup ofProcess() {
        return name -> find(0, name, Session.GLOBAL);
    }

    private static Optional<MemorySegment> find(long library, String name, Session session) {
        session.check();
        long address = name.indexOf(0) >= 0 ? 0 : Native.symbol0(library, terminated(name));
        return address == 0 ? Optional.empty()
            : Optional.of(new Segment(null, address, 0, session, false, 1, null));
    }

    public static SymbolLookup open(String name, Arena arena) {
        Session session = (Session) arena.scope();
        long library = Native.open0(terminated(Objects.requireNonNull(name)));
        if (library == 0) {
            throw new IllegalArgumentException("Cannot open library: " + name);
        }
        session.atEnd(() -> Native.close0(library));
        return symbol -> find(library, Objects.requireNonNull(symbol), session);
    }
}
