/** A chess move counter: all legal games of a few moves from some positions. */
public class Chess {
    // A board of 12 by 10 squares with a margin; pieces are positive for White, negative for Black.
    private static final int PAWN = 1, KNIGHT = 2, BISHOP = 3, ROOK = 4, QUEEN = 5, KING = 6, EDGE = 99;
    private static final int[] KNIGHT_STEPS = {-21, -19, -12, -8, 8, 12, 19, 21};
    private static final int[] STEPS = {-11, -9, 9, 11, -10, -1, 1, 10};

    private final int[] board = new int[120];
    private int side = 1, castling, enPassant;
    private final int[] kings = new int[2];

    Chess(String position) {
        java.util.Arrays.fill(board, EDGE);
        String[] parts = position.split(" ");
        int square = 21;
        for (char c : parts[0].toCharArray()) {
            if (c == '/') {
                square += 2;
            } else if (Character.isDigit(c)) {
                for (int n = c - '0'; n > 0; n--)
                    board[square++] = 0;
            } else {
                int kind = "pnbrqk".indexOf(Character.toLowerCase(c)) + 1;
                if (kind == KING)
                    kings[Character.isUpperCase(c) ? 0 : 1] = square;
                board[square++] = Character.isUpperCase(c) ? kind : -kind;
            }
        }
        side = parts[1].equals("w") ? 1 : -1;
        for (char c : parts[2].toCharArray())
            castling |= c == '-' ? 0 : 1 << "KQkq".indexOf(c);
        enPassant = parts[3].equals("-") ? 0 : 21 + parts[3].charAt(0) - 'a' + 10 * ('8' - parts[3].charAt(1));
    }

    private boolean attacked(int square, int by) {
        for (int step : KNIGHT_STEPS)
            if (board[square + step] == by * KNIGHT)
                return true;
        if (board[square + by * 9] == by * PAWN || board[square + by * 11] == by * PAWN)
            return true;
        for (int i = 0; i < 8; i++) {
            int step = STEPS[i], s = square + step;
            if (board[s] == by * KING)
                return true;
            while (board[s] == 0)
                s += step;
            int piece = board[s];
            if (piece != EDGE && (piece == by * QUEEN || piece == by * (i < 4 ? BISHOP : ROOK)))
                return true;
        }
        return false;
    }

    // A move: from | to << 7 | promotion << 14 | special << 17 (1 en passant, 2 castling, 3 double step).
    private int generate(int[] moves) {
        int n = 0;
        for (int from = 21; from < 99; from++) {
            int piece = board[from] * side;
            if (piece <= 0 || piece > KING || board[from] == EDGE)
                continue;
            switch (piece) {
                case PAWN:
                    n = pawn(moves, n, from);
                    break;
                case KNIGHT:
                    for (int step : KNIGHT_STEPS)
                        n = target(moves, n, from, from + step);
                    break;
                case KING:
                    for (int step : STEPS)
                        n = target(moves, n, from, from + step);
                    n = castle(moves, n, from);
                    break;
                default:
                    n = slide(moves, n, from, piece);
            }
        }
        return n;
    }

    private int target(int[] moves, int n, int from, int to) {
        if (board[to] != EDGE && board[to] * side <= 0)
            moves[n++] = from | to << 7;
        return n;
    }

    private int slide(int[] moves, int n, int from, int piece) {
        for (int i = piece == ROOK ? 4 : 0, end = piece == BISHOP ? 4 : 8; i < end; i++)
            for (int to = from + STEPS[i]; ; to += STEPS[i]) {
                n = target(moves, n, from, to);
                if (board[to] != 0)
                    break;
            }
        return n;
    }

    private int pawn(int[] moves, int n, int from) {
        int forward = -10 * side, to = from + forward;
        if (board[to] == 0) {
            n = advance(moves, n, from, to);
            int row = from / 10;
            if (row == (side > 0 ? 8 : 3) && board[to + forward] == 0)
                moves[n++] = from | to + forward << 7 | 3 << 17;
        }
        for (int d = -1; d <= 1; d += 2) {
            int square = to + d;
            if (board[square] != EDGE && board[square] * side < 0)
                n = advance(moves, n, from, square);
            else if (square == enPassant && enPassant != 0)
                moves[n++] = from | square << 7 | 1 << 17;
        }
        return n;
    }

    private int advance(int[] moves, int n, int from, int to) {
        if (to < 30 || to > 90) {
            for (int p = KNIGHT; p <= QUEEN; p++)
                moves[n++] = from | to << 7 | p << 14;
            return n;
        }
        moves[n++] = from | to << 7;
        return n;
    }

    private int castle(int[] moves, int n, int from) {
        int rights = side > 0 ? castling & 3 : castling >> 2;
        if (rights == 0 || attacked(from, -side))
            return n;
        if ((rights & 1) != 0 && board[from + 1] == 0 && board[from + 2] == 0 && !attacked(from + 1, -side))
            moves[n++] = from | from + 2 << 7 | 2 << 17;
        if ((rights & 2) != 0 && board[from - 1] == 0 && board[from - 2] == 0 && board[from - 3] == 0
                && !attacked(from - 1, -side))
            moves[n++] = from | from - 2 << 7 | 2 << 17;
        return n;
    }

    private static int lost(int square) {
        switch (square) {
            case 98: return 1;
            case 91: return 2;
            case 95: return 3;
            case 28: return 4;
            case 21: return 8;
            case 25: return 12;
            default: return 0;
        }
    }

    private void rook(int king, int sign) {
        boolean right = sign > 0;
        int corner = right ? king + 1 : king - 2, beside = right ? king - 1 : king + 1;
        board[beside] = board[corner];
        board[corner] = 0;
    }

    long count(int depth) {
        if (depth == 0)
            return 1;
        int[] moves = new int[256];
        int n = generate(moves);
        int keptCastling = castling, keptEnPassant = enPassant, who = side > 0 ? 0 : 1;
        long total = 0;
        for (int i = 0; i < n; i++) {
            int m = moves[i], from = m & 127, to = m >> 7 & 127, promotion = m >> 14 & 7, special = m >> 17;
            int piece = board[from], captured = board[to], passed = to + 10 * side;
            board[to] = promotion != 0 ? promotion * side : piece;
            board[from] = 0;
            if (special == 1)
                board[passed] = 0;
            else if (special == 2)
                rook(to, to - from);
            if (piece == KING * side)
                kings[who] = to;
            castling &= ~(lost(from) | lost(to));
            enPassant = special == 3 ? passed : 0;
            if (!attacked(kings[who], -side)) {
                side = -side;
                total += count(depth - 1);
                side = -side;
            }
            board[from] = piece;
            board[to] = captured;
            if (special == 1)
                board[passed] = -PAWN * side;
            else if (special == 2)
                unrook(to, to - from);
            if (piece == KING * side)
                kings[who] = from;
            castling = keptCastling;
            enPassant = keptEnPassant;
        }
        return total;
    }

    private void unrook(int king, int sign) {
        boolean right = sign > 0;
        int corner = right ? king + 1 : king - 2, beside = right ? king - 1 : king + 1;
        board[corner] = board[beside];
        board[beside] = 0;
    }

    static long work() {
        return new Chess("rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq -").count(3)
                + new Chess("r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R w KQkq -").count(2)
                + new Chess("8/2p5/3p4/KP5r/1R3p1k/8/4P1P1/8 w - -").count(3);
    }

    public static void main(String[] args) {
        Bench.run(args, Chess::work);
    }
}
