package java.lang.foreign;

import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

import jindo.internal.foreign.Libraries;

/** Finds where functions and variables of C are. */
@FunctionalInterface
public interface SymbolLookup {
    Optional<MemorySegment> find(String name);

    default MemorySegment findOrThrow(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("Symbol not found: " + name));
    }

    default SymbolLookup or(SymbolLookup other) {
        Objects.requireNonNull(other);
        return name -> find(name).or(() -> other.find(name));
    }

    /** In what the process has loaded. */
    static SymbolLookup loaderLookup() {
        return Libraries.ofProcess();
    }

    static SymbolLookup libraryLookup(String name, Arena arena) {
        return Libraries.open(name, arena);
    }

    static SymbolLookup libraryLookup(Path path, Arena arena) {
        return Libraries.open(path.toString(), arena);
    }
}
