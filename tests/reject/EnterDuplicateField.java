class EnterDuplicateField {
    int a;
    String a;
}
