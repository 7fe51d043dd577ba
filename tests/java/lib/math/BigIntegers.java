import java.math.BigInteger;
import java.util.*;

/** BigInteger: arithmetic against its laws over many sizes, radixes, bits, roots, primes, messages. */
public class BigIntegers {
    interface Act {
        Object run();
    }

    static void t(Act a) {
        try {
            System.out.println(a.run());
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        Random r = new Random(42);
        BigInteger check = BigInteger.ZERO;
        for (int bits : new int[] {1, 31, 32, 33, 63, 64, 65, 200, 1000, 3000, 10000, 40000}) {
            BigInteger a = new BigInteger(bits, r);
            BigInteger b = new BigInteger(Math.max(1, bits / 2), r).setBit(0);
            BigInteger[] q = a.divideAndRemainder(b);
            boolean ok = q[0].multiply(b).add(q[1]).equals(a) && a.add(b).subtract(b).equals(a) && a.negate().mod(b).signum() >= 0
                && new BigInteger(a.toString()).equals(a) && new BigInteger(a.toString(36), 36).equals(a) && new BigInteger(a.toByteArray()).equals(a)
                && a.multiply(a).sqrt().equals(a) && a.shiftLeft(77).shiftRight(77).equals(a) && a.and(b).add(a.or(b)).equals(a.add(b))
                && a.xor(b).xor(b).equals(a) && a.not().not().equals(a) && a.multiply(b).gcd(b).equals(b);
            System.out.println(bits + " " + ok + " " + a.bitLength() + " " + a.bitCount() + " " + a.hashCode() + " " + a.multiply(b).hashCode() + " "
                + a.pow(3).hashCode() + " " + a.negate().shiftRight(3).hashCode());
            check = check.xor(a.multiply(b));
        }
        System.out.println(check.mod(BigInteger.valueOf(1000000007)));
        BigInteger m = new BigInteger("-123456789012345678901234567890");
        System.out.println(m + " " + m.abs() + " " + m.negate() + " " + m.signum() + " " + m.toString(16) + " " + m.toString(2).length() + " " + m.intValue()
            + " " + m.longValue() + " " + m.doubleValue() + " " + m.floatValue() + " " + m.bitLength() + " " + m.getLowestSetBit() + " " + m.testBit(200)
            + " " + Arrays.toString(m.toByteArray()));
        System.out.println(m.divide(BigInteger.valueOf(1000)) + " " + m.remainder(BigInteger.TEN) + " " + m.mod(BigInteger.TEN) + " " + m.shiftRight(10)
            + " " + m.shiftLeft(-10) + " " + m.or(BigInteger.ONE) + " " + m.andNot(BigInteger.TWO) + " " + m.setBit(3) + " " + m.clearBit(1) + " " + m.flipBit(200).bitLength());
        System.out.println(BigInteger.valueOf(3).modPow(BigInteger.valueOf(1000), BigInteger.valueOf(1009)) + " " + BigInteger.valueOf(3).modInverse(BigInteger.valueOf(11))
            + " " + new BigInteger("170141183460469231731687303715884105727").isProbablePrime(50) + " " + BigInteger.valueOf(91).isProbablePrime(20)
            + " " + BigInteger.valueOf(1000000).nextProbablePrime() + " " + BigInteger.probablePrime(40, new Random(5)).bitLength());
        System.out.println(new BigInteger("2").pow(1000).toString().hashCode() + " " + new BigInteger(1, new byte[] {-1, 0}) + " " + new BigInteger(-1, new byte[] {5})
            + " " + new BigInteger("+5") + new BigInteger("-0") + new BigInteger("00012") + " " + new BigInteger("zz", 36) + new BigInteger("-ff", 16));
        System.out.println(BigInteger.valueOf(Long.MIN_VALUE).negate() + " " + BigInteger.valueOf(5).compareTo(BigInteger.TEN) + BigInteger.ONE.equals(BigInteger.valueOf(1))
            + BigInteger.TEN.max(BigInteger.ONE) + BigInteger.TEN.min(BigInteger.ONE) + " " + BigInteger.TEN.sqrtAndRemainder()[1]);
        BigInteger f = BigInteger.ONE;
        for (int i = 2; i <= 1000; i++) {
            f = f.multiply(BigInteger.valueOf(i));
        }
        System.out.println(f.toString().length() + " " + f.toString().substring(0, 30) + " " + f.hashCode() + " " + f.bitCount());
        t(() -> new BigInteger(""));
        t(() -> new BigInteger("-"));
        t(() -> new BigInteger("1 2"));
        t(() -> new BigInteger("12x4567890123456789"));
        t(() -> new BigInteger("--5"));
        t(() -> new BigInteger("5", 99));
        t(() -> BigInteger.ONE.divide(BigInteger.ZERO));
        t(() -> BigInteger.ONE.mod(BigInteger.valueOf(-5)));
        t(() -> BigInteger.TWO.pow(-1));
        t(() -> BigInteger.TWO.modInverse(BigInteger.valueOf(4)));
        t(() -> BigInteger.valueOf(-4).sqrt());
        t(() -> BigInteger.ONE.testBit(-1));
        t(() -> m.longValueExact());
        t(() -> BigInteger.valueOf(300).byteValueExact());
        t(() -> BigInteger.TWO.modPow(BigInteger.ONE, BigInteger.ZERO));
        t(() -> new BigInteger(3, new byte[1]));
        t(() -> new BigInteger(0, new byte[] {1}));
        t(() -> BigInteger.probablePrime(1, new Random()));
        t(() -> new BigInteger(-1, new Random()));
        t(() -> BigInteger.ONE.shiftLeft(Integer.MAX_VALUE).shiftLeft(10));
    }
}
