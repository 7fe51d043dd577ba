import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** BigDecimal: text forms, scales, rounding in every mode, division, powers, roots, messages. */
public class BigDecimals {
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
        for (String s : new String[] {"0", "-0.00", "1.50", "1E5", "1E-10", "123456789.987654321", "-1.5E+20", "0E7", "0E-9", ".5", "5.", "+7e2", "99999999999999999999.99"}) {
            BigDecimal d = new BigDecimal(s);
            System.out.println(s + " " + d + " " + d.toPlainString() + " " + d.toEngineeringString() + " " + d.scale() + " " + d.precision() + " " + d.unscaledValue()
                + " " + d.stripTrailingZeros() + " " + d.signum() + " " + d.hashCode() + " " + d.intValue() + " " + d.longValue() + " " + d.doubleValue() + " " + d.ulp());
        }
        for (String s : new String[] {"5.5", "2.5", "1.6", "1.1", "1.0", "-1.0", "-1.1", "-1.6", "-2.5", "-5.5"}) {
            StringBuilder b = new StringBuilder(s);
            for (RoundingMode m : RoundingMode.values()) {
                try {
                    b.append(' ').append(new BigDecimal(s).setScale(0, m));
                } catch (ArithmeticException e) {
                    b.append(" !").append(e.getMessage());
                }
            }
            System.out.println(b);
        }
        BigDecimal a = new BigDecimal("10.25");
        BigDecimal b = new BigDecimal("3");
        System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + a.divide(b, 5, RoundingMode.HALF_UP) + " " + a.divide(b, MathContext.DECIMAL32)
            + " " + a.divideToIntegralValue(b) + " " + a.remainder(b) + " " + a.pow(3) + " " + a.negate() + " " + a.movePointLeft(3) + " " + a.movePointRight(3)
            + " " + a.scaleByPowerOfTen(4) + " " + a.round(new MathContext(2)) + " " + a.max(b) + " " + a.compareTo(b) + " " + a.divide(new BigDecimal("4")));
        System.out.println(new BigDecimal("2").sqrt(new MathContext(30)) + " " + new BigDecimal("1.00").equals(BigDecimal.ONE) + " " + new BigDecimal("1.00").compareTo(BigDecimal.ONE)
            + " " + BigDecimal.valueOf(2.50) + " " + new BigDecimal(0.1) + " " + BigDecimal.valueOf(12345, 3) + " " + new BigDecimal(new BigInteger("123"), -2)
            + " " + new BigDecimal("123.456", new MathContext(4)) + " " + new BigDecimal(1.0 / 3, MathContext.DECIMAL64) + " " + new BigDecimal("1e400").doubleValue());
        System.out.println(BigDecimal.ONE.divide(new BigDecimal("7"), MathContext.DECIMAL128) + " " + new BigDecimal("1.1").pow(50).precision() + " "
            + new BigDecimal("1.23").pow(-3, new MathContext(10)) + " " + new BigDecimal("1e10").plus(new MathContext(3)) + " " + MathContext.UNLIMITED
            + " " + new MathContext("precision=5 roundingMode=DOWN") + " " + new BigDecimal("12345.678").toBigInteger());
        BigDecimal e = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int i = 1; i < 60; i++) {
            term = term.divide(BigDecimal.valueOf(i), 70, RoundingMode.HALF_EVEN);
            e = e.add(term);
        }
        System.out.println(e);
        t(() -> new BigDecimal(""));
        t(() -> new BigDecimal("1.2.3"));
        t(() -> new BigDecimal("1e"));
        t(() -> new BigDecimal("abc"));
        t(() -> new BigDecimal("1e99999999999"));
        t(() -> new BigDecimal(Double.NaN));
        t(() -> BigDecimal.ONE.divide(new BigDecimal(3)));
        t(() -> BigDecimal.ONE.divide(BigDecimal.ZERO));
        t(() -> BigDecimal.ZERO.divide(BigDecimal.ZERO));
        t(() -> new BigDecimal("1.5").toBigIntegerExact());
        t(() -> new BigDecimal("1e30").longValueExact());
        t(() -> new BigDecimal("1.55").setScale(1));
        t(() -> BigDecimal.ONE.pow(-1));
        t(() -> new BigDecimal("-1").sqrt(MathContext.DECIMAL32));
        t(() -> new MathContext(-1));
        t(() -> new MathContext("x"));
        t(() -> new BigDecimal("300").byteValueExact());
    }
}
