class ParseArrowStatement {
    void m(int x) {
        switch (x) {
            case 1 -> return;
        }
    }
}
