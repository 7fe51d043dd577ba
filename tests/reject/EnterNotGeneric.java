class EnterNotGeneric {
    String<Integer> a;
}
