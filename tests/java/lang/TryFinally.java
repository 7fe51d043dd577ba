public class TryFinally {
    static StringBuilder log = new StringBuilder();

    static int returns(int i) {
        try {
            if (i == 0)
                return 10;
            if (i == 1)
                throw new RuntimeException("one");
            log.append("t");
        } catch (RuntimeException e) {
            log.append("c");
            return 20;
        } finally {
            log.append("f");
        }
        return 30;
    }

    @SuppressWarnings("finally")
    static int overrides() {
        try {
            throw new RuntimeException("lost");
        } finally {
            return 7;
        }
    }

    static int value() {
        int x = 1;
        try {
            return x;
        } finally {
            x = 100;
        }
    }

    static String nested() {
        String s = "";
        for (int i = 0; i < 4; i++) {
            try {
                try {
                    if (i == 1)
                        continue;
                    if (i == 3)
                        break;
                    s += i;
                } finally {
                    s += "a";
                }
                s += "-";
            } finally {
                s += "b";
            }
        }
        return s;
    }

    public static void main(String[] args) {
        System.out.println(returns(0) + " " + returns(1) + " " + returns(2) + " " + log);
        System.out.println(overrides());
        System.out.println(value());
        System.out.println(nested());
        try {
            try {
                throw new IllegalStateException("first");
            } finally {
                System.out.println("finally");
            }
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        int n = 0;
        while (true) {
            try {
                n++;
                if (n < 3)
                    continue;
                break;
            } finally {
                n += 10;
            }
        }
        System.out.println(n);
        try {
        } finally {
            System.out.println("empty");
        }
    }
}
