@FunctionalInterface
interface AttrFunctionalInterface {
    void a();

    void b();
}
