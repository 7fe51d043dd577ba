record ReleaseRecord(int x) {}
