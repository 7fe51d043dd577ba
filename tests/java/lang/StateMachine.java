public class StateMachine {
    enum State {
        START {
            State next(char c) {
                return Character.isDigit(c) ? NUMBER : c == '"' ? STRING : this;
            }
        },
        NUMBER {
            State next(char c) {
                return Character.isDigit(c) ? this : START;
            }
        },
        STRING {
            State next(char c) {
                return c == '"' ? START : c == '\\' ? ESCAPE : this;
            }
        },
        ESCAPE {
            State next(char c) {
                return STRING;
            }
        };

        abstract State next(char c);
    }

    public static void main(String[] args) {
        State s = State.START;
        StringBuilder trace = new StringBuilder();
        for (char c : "a12 \"x\\\"y\" 3".toCharArray()) {
            State t = s.next(c);
            if (t != s)
                trace.append(c).append("->").append(t).append(' ');
            s = t;
        }
        System.out.println(trace);
        int[] counts = new int[State.values().length];
        for (State x : State.values())
            switch (x) {
                case START, ESCAPE:
                    counts[x.ordinal()]++;
                case NUMBER:
                    counts[x.ordinal()] += 10;
                    break;
                default:
                    counts[x.ordinal()] = -1;
            }
        for (int c : counts)
            System.out.print(c + " ");
        System.out.println();
    }
}
