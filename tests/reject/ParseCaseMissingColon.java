class ParseCaseMissingColon {
    void m(int x) {
        switch (x) {
            case 1 m(2);
        }
    }
}
