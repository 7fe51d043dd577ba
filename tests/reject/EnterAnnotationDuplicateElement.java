@Deprecated(since = "1", since = "2")
class EnterAnnotationDuplicateElement {
}
