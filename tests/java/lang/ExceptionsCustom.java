public class ExceptionsCustom {
    static class Base extends Exception {
        private final int code;

        Base(int code, Throwable cause) {
            super("code " + code, cause);
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    static class Special extends Base {
        Special() {
            super(7, null);
        }

        @Override
        public String getMessage() {
            return "special " + super.getMessage();
        }
    }

    static <X extends Throwable> void sneaky(Throwable t) throws X {
        @SuppressWarnings("unchecked")
        X x = (X) t;
        throw x;
    }

    interface Thrower<E extends Exception> {
        void run() throws E;
    }

    static <E extends Exception> void call(Thrower<E> t) throws E {
        t.run();
    }

    public static void main(String[] args) {
        try {
            throw new Special();
        } catch (final Base b) {
            System.out.println(b.getMessage() + " " + b.code() + " " + b);
        }
        try {
            ExceptionsCustom.<RuntimeException>sneaky(new Base(3, new Error("cause")));
        } catch (Exception e) {
            System.out.println(e.getCause().getMessage());
        }
        call(() -> System.out.println("no throws"));
        try {
            call(() -> { throw new Base(1, null); });
        } catch (Base e) {
            System.out.println(e.code());
        }
        try {
            throw null;
        } catch (NullPointerException e) {
            System.out.println("threw null");
        }
        try {
            recurse(0);
        } catch (StackOverflowError e) {
            System.out.println("overflow");
        }
    }

    static int recurse(int n) {
        return recurse(n + 1) + 1;
    }
}
