class record {
}
