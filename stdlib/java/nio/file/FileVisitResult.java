package java.nio.file;

/** How a walk over a tree of files goes on. */
public enum FileVisitResult {
    CONTINUE, TERMINATE, SKIP_SUBTREE, SKIP_SIBLINGS
}
