@interface A {
    int value();

    String name();
}

@interface B {
    int size();
}

@A(1)
@B
class EnterAnnotationMissingElement {
}
