class AttrPackageAsValue {
    Object a = java.util;
    Object b = String;
    Object c = java.lang.Strin.x;
}
