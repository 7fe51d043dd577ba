class ParseModifierOnly {
    private
}
