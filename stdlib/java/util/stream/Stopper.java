package java.util.stream;

/** Tells the sinks of a parallel run that an answer has been found. */
final class Stopper {
    volatile boolean found;
}
