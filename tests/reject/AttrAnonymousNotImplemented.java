class AttrAnonymousNotImplemented {
    Runnable a = new Runnable() {
    };
}
