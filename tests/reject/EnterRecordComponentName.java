record EnterRecordComponentName(int hashCode) {
}
