class ParsePatternSwitchPreview {
    void m(Object o) {
        switch (o) {
            case String s:
                break;
            default:
        }
    }
}
