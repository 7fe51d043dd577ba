@SuppressWarnings("finally")
public class FinallyJumps {
    static int breaks() {
        int n = 0;
        while (true) {
            try {
                n++;
                throw new RuntimeException();
            } finally {
                if (n < 3)
                    continue;
                break;
            }
        }
        return n;
    }

    static int inLoop() {
        for (int i = 0; ; i++) {
            try {
                if (i < 4)
                    continue;
                return i;
            } finally {
                if (i == 4)
                    return -i;
            }
        }
    }

    static long wide(long x, double d) {
        try {
            return x * 2;
        } finally {
            x = 0;
            d = 1;
        }
    }

    static String labelled() {
        String s = "";
        outer:
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                try {
                    if (j == 1)
                        continue outer;
                    if (i == 2)
                        break outer;
                    s += i + "" + j + " ";
                } finally {
                    s += "f ";
                }
            }
        }
        return s;
    }

    public static void main(String[] args) {
        System.out.println(breaks() + " " + inLoop() + " " + wide(21, 0.5));
        System.out.println(labelled());
        int x = 0;
        try {
            x = 1;
        } finally {
            for (int i = 0; i < 3; i++)
                x += i;
            int local = x;
            Runnable r = () -> System.out.println("captured " + local);
            r.run();
        }
        System.out.println(x);
    }
}
