@String
class EnterAnnotationNotOne {
}
