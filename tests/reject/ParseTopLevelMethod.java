void m() {
}
