class AttrSwitchEnum {
    enum E { A, B }

    void m(E e) {
        switch (e) {
            case A:
            case A:
            case E.B:
            case C:
        }
    }
}
