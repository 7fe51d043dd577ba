record ParseRecordInstanceField(int a) {
    int b;
}
