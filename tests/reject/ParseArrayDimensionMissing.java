class ParseArrayDimensionMissing {
    int[] a = new int[];
}
