/** A switch in code that constant conditions make unreachable. */
public class DeadSwitchBranch {
    static float choose(int a, int b) {
        return 1 + ((switch (a) {
            case 3 -> !true;
            default -> false;
        }) ? (switch (b) {
            case 1 -> b - 1.5f;
            case 100 -> Math.signum(b);
            default -> b * 2f;
        }) : (switch (a % 3) {
            case 0 -> -1f;
            default -> 4f;
        }));
    }

    static int text(int a, String s) {
        return (switch (a) {
            case 3 -> true;
            default -> true;
        }) ? a : (switch (s) {
            case "a" -> 1;
            case "b" -> 2;
            default -> 3;
        });
    }

    public static void main(String[] args) {
        System.out.println(choose(3, 1) + " " + choose(4, 100));
        System.out.println(text(3, "a") + " " + text(4, "b"));
    }
}
