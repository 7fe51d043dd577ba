import java.util.*;

public class Currencies {
    public static void main(String[] args) {
        Locale.setDefault(Locale.US);
        for (String c : "USD EUR GBP JPY KRW CHF INR BHD XAU XXX CLF".split(" ")) {
            Currency x = Currency.getInstance(c);
            System.out.println(x + " " + x.getSymbol() + " " + x.getSymbol(Locale.UK) + " " + x.getSymbol(Locale.GERMANY) + " " + x.getDefaultFractionDigits() + " " + x.getNumericCode() + " " + x.getNumericCodeAsString() + " " + x.getDisplayName());
        }
        for (String c : "US GB DE FR JP KR CH IN BR AQ".split(" ")) {
            System.out.println(c + " " + Currency.getInstance(new Locale("", c)));
        }
        for (String bad : new String[] {"ZZZ", "usd", "EURO"}) {
            try {
                System.out.println(Currency.getInstance(bad));
            } catch (IllegalArgumentException e) {
                System.out.println(bad + " " + e);
            }
        }
        try {
            System.out.println(Currency.getInstance(Locale.ENGLISH));
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        System.out.println(Currency.getAvailableCurrencies().contains(Currency.getInstance("EUR")) + " " + (Currency.getInstance("EUR") == Currency.getInstance(Locale.FRANCE)) + " " + Currency.getInstance(Locale.forLanguageTag("en-US-u-cu-eur")));
    }
}
