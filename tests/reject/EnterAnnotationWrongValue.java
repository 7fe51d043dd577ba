@Deprecated(since = 1)
class EnterAnnotationWrongValue {
}
