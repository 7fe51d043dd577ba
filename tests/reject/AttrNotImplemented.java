class AttrNotImplemented implements Runnable, Comparable<String> {
}
