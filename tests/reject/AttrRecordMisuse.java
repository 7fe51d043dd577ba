record AttrRecordMisuse(int a) {
    AttrRecordMisuse(String s) {
    }

    public String a() {
        return "";
    }

    native void n();
}
