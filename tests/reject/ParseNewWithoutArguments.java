class ParseNewWithoutArguments {
    Object a = new Object;
}
