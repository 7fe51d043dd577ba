clas ParseMisspelledClass {
}
