class EnterExtendsUnknown extends Nothing implements Nowhere {
}
