@Deprecated(reason = "old")
class EnterAnnotationUnknownElement {
}
