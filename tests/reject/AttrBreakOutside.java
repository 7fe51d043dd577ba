class AttrBreakOutside {
    void m() {
        break;
    }

    void n() {
        continue;
    }

    void o() {
        for (;;) {
            break missing;
        }
    }

    void p() {
        a:
        {
            continue a;
        }
    }
}
