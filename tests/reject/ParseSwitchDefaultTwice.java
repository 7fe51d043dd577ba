class ParseSwitchDefaultTwice {
    void a(int n) {
        switch (n) {
            default 1:
        }
    }
}
