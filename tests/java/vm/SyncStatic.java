/** A static synchronized method without arguments or locals: its monitor is entered, and left by an exception too. */
public class SyncStatic {
    static synchronized boolean held() {
        return Thread.holdsLock(SyncStatic.class);
    }

    static synchronized void fail() {
        throw new IllegalStateException();
    }

    public static void main(String[] args) {
        System.out.println(held());
        for (int i = 0; i < 3; i++)
            try {
                fail();
            } catch (IllegalStateException e) {
                System.out.println(e + " " + Thread.holdsLock(SyncStatic.class));
            }
    }
}
