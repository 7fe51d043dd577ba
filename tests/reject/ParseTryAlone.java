class ParseTryAlone {
    void m() {
        try {
            m();
        }
    }
}
