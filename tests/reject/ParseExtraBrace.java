class ParseExtraBrace {
    void m() {
    }
}
}
