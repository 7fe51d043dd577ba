record ParseRecordNoHeader {
}
