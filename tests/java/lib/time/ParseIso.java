import java.time.*;
import java.time.format.*;
import java.util.function.Supplier;

public class ParseIso {
    static void t(String what, Supplier<Object> s) {
        try {
            System.out.println(what + " = " + s.get());
        } catch (DateTimeParseException e) {
            System.out.println(what + " ! " + e.getMessage() + " [" + e.getErrorIndex() + "] " + e.getParsedString()
                + (e.getCause() == null ? "" : " <- " + e.getCause().getClass().getSimpleName()));
        } catch (RuntimeException e) {
            System.out.println(what + " ! " + e);
        }
    }

    public static void main(String[] args) {
        for (String s : new String[] {"2024-02-29", "2023-02-29", "2024-13-01", "+12345-01-01", "-0001-12-31", "24-01-01",
            "2024-1-1", "", "2024-02-29x", "0000-01-01", "10000-01-01"}) {
            t("date " + s, () -> LocalDate.parse(s));
        }
        for (String s : new String[] {"10:15", "10:15:30", "10:15:30.123456789", "24:00", "10:60", "1:15", "10:15:30.",
            "10:15:30.1234567891", "23:59:59.999999999"}) {
            t("time " + s, () -> LocalTime.parse(s));
        }
        for (String s : new String[] {"2024-02-29T10:15", "2024-02-29t10:15:00", "2024-02-29 10:15", "2024-02-29T10:15:61"}) {
            t("dt " + s, () -> LocalDateTime.parse(s));
        }
        for (String s : new String[] {"2024-02-29T10:15:30+01:00", "2024-02-29T10:15:30Z", "2024-02-29T10:15:30+1",
            "2024-02-29T10:15:30+0130", "2024-02-29T10:15:30", "2024-02-29T10:15:30+19:00"}) {
            t("odt " + s, () -> OffsetDateTime.parse(s));
        }
        for (String s : new String[] {"2024-02-29T10:15:30+01:00[Europe/Paris]", "2024-02-29T10:15:30+05:00[Europe/Paris]",
            "2024-03-31T02:30:00+01:00[Europe/Paris]", "2024-02-29T10:15:30Z", "2024-02-29T10:15:30+01:00[No/Where]"}) {
            t("zdt " + s, () -> ZonedDateTime.parse(s));
        }
        for (String s : new String[] {"2024-02-29T10:15:30Z", "2024-02-29T10:15:30.5Z", "2024-02-29T24:00:00Z",
            "2016-12-31T23:59:60Z", "2024-02-29T10:15:30+01:00", "2024-02-30T10:15:30Z", "+1000000000-12-31T23:59:59Z"}) {
            t("inst " + s, () -> Instant.parse(s));
        }
        t("ym", () -> YearMonth.parse("2024-02"));
        t("md", () -> MonthDay.parse("--02-29"));

        t("y", () -> Year.parse("2024"));
        t("y", () -> Year.parse("24"));
        t("ot", () -> OffsetTime.parse("10:15+02:00"));
        t("basic", () -> LocalDate.parse("20240229", DateTimeFormatter.BASIC_ISO_DATE));
        t("ordinal", () -> LocalDate.parse("2024-060", DateTimeFormatter.ISO_ORDINAL_DATE));
        t("ordinal", () -> LocalDate.parse("2023-366", DateTimeFormatter.ISO_ORDINAL_DATE));
        t("week", () -> LocalDate.parse("2024-W09-4", DateTimeFormatter.ISO_WEEK_DATE));
        t("week", () -> LocalDate.parse("2023-W53-4", DateTimeFormatter.ISO_WEEK_DATE));
        t("rfc", () -> ZonedDateTime.parse("Thu, 29 Feb 2024 10:15:30 GMT", DateTimeFormatter.RFC_1123_DATE_TIME));
        t("rfc", () -> ZonedDateTime.parse("Fri, 29 Feb 2024 10:15:30 +0200", DateTimeFormatter.RFC_1123_DATE_TIME));
        t("long", () -> LocalDate.parse("2024-02-29 and a long tail that goes on and on until it is longer than sixty-four"));
    }
}
