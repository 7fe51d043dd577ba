@Unknown
class EnterAnnotationUnknown {
}
