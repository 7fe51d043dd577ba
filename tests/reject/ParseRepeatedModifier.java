class ParseRepeatedModifier {
    public public int a;
}
