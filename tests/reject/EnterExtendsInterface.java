class EnterExtendsInterface extends Runnable {
}
