abstract class EnterRepeatedInterface implements Runnable, Runnable {
}
