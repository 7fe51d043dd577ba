class EnterAnnotationTarget {
    @Override
    int a;
}
