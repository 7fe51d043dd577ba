import static java.lang.Math.nothing;

class EnterImportStaticUnknown {
}
