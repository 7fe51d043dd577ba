class ParseSwitchStrayStatement {
    void m(int x) {
        switch (x) {
            m(1);
        }
    }
}
