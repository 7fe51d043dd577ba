class AnnotationExtends { @interface C extends Runnable {} }
