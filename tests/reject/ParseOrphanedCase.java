class ParseOrphanedCase {
    void m() {
        case 1:
            m();
    }
}
