interface ParseInterfaceInitializer {
    static {
    }
}
