class AttrOverrideAnnotation {
    @Override
    public String tostring() {
        return "";
    }
}
