class EnterUnknownType {
    Strin a;
    java.util.Lisst b;
    java.utl.List c;
    Strin.Inner d;
}
