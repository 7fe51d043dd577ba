/** A switch in a loop: a small register machine. */
public class Switches {
    static long execute(byte[] code, int steps) {
        int a = 1, b = 2, pc = 0;
        long total = 0;
        for (int i = 0; i < steps; i++) {
            switch (code[pc]) {
                case 0: a += b; break;
                case 1: b ^= a; break;
                case 2: a = a * 3 + 1; break;
                case 3: b -= a >> 2; break;
                case 4: total += a; break;
                case 5: total ^= b; break;
                case 6: a = -a; break;
                case 7: b = b << 1 | b >>> 31; break;
                case 8: if ((a & 1) == 0) total++; break;
                default: total += pc;
            }
            if (++pc == code.length)
                pc = 0;
        }
        return total + a + b;
    }

    public static void main(String[] args) {
        byte[] code = new byte[97];
        for (int i = 0; i < code.length; i++)
            code[i] = (byte) (i * 7 % 11);
        Bench.run(args, () -> execute(code, 300_000));
    }
}
