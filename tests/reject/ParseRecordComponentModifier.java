record ParseRecordComponentModifier(final int a) {
}
