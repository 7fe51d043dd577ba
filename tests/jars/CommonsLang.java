import java.util.Arrays;
import java.util.Map;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.commons.lang3.ClassUtils;
import org.apache.commons.lang3.RandomStringUtils;
import org.apache.commons.lang3.StringEscapeUtils;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.builder.CompareToBuilder;
import org.apache.commons.lang3.builder.EqualsBuilder;
import org.apache.commons.lang3.builder.HashCodeBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.apache.commons.lang3.math.Fraction;
import org.apache.commons.lang3.math.NumberUtils;
import org.apache.commons.lang3.mutable.MutableInt;
import org.apache.commons.lang3.reflect.MethodUtils;
import org.apache.commons.lang3.text.WordUtils;
import org.apache.commons.lang3.time.DurationFormatUtils;
import org.apache.commons.lang3.time.FastDateFormat;
import org.apache.commons.lang3.tuple.Pair;

/** commons-lang3. */
public class CommonsLang {
    static class P {
        int x = 1;
        String y = "z";
    }

    public static void main(String[] args) throws Exception {
        System.out.println(StringUtils.capitalize("hello") + StringUtils.leftPad("7", 3, '0') + StringUtils.reverse("abc")
            + StringUtils.abbreviate("a long sentence", 9) + StringUtils.getLevenshteinDistance("kitten", "sitting")
            + StringUtils.substringBetween("a[b]c", "[", "]") + StringUtils.join(Arrays.asList(1, 2, 3), "-")
            + StringUtils.isNumeric("12") + StringUtils.swapCase("aB") + StringUtils.stripAccents("\u00e9"));
        System.out.println(WordUtils.capitalizeFully("the quick fox") + " " + WordUtils.wrap("aaa bbb ccc", 4).replace("\n", "|"));
        System.out.println(StringEscapeUtils.escapeHtml4("<a & b>") + StringEscapeUtils.unescapeJava("\\u0041\\n").trim()
            + StringEscapeUtils.escapeJson("\"q\""));
        System.out.println(Arrays.toString(ArrayUtils.addAll(new int[] {1}, 2, 3)) + ArrayUtils.contains(new int[] {5}, 5)
            + Arrays.toString(ArrayUtils.toObject(new long[] {1, 2})) + ArrayUtils.toString(new int[][] {{1}, {2}}));
        System.out.println(new ToStringBuilder(new P(), ToStringStyle.SHORT_PREFIX_STYLE).append("x", 1).append("a", new int[] {1, 2}));
        System.out.println(ToStringBuilder.reflectionToString(new P(), ToStringStyle.JSON_STYLE));
        System.out.println(EqualsBuilder.reflectionEquals(new P(), new P()) + " " + HashCodeBuilder.reflectionHashCode(new P())
            + " " + new CompareToBuilder().append(1, 2).append("a", "b").toComparison());
        System.out.println(NumberUtils.createNumber("0x1F") + " " + NumberUtils.isCreatable("1e5") + " " + NumberUtils.max(1, 5, 3)
            + " " + Fraction.getFraction(6, 8).reduce() + " " + new MutableInt(3).incrementAndGet());
        System.out.println(Pair.of("k", 2) + " " + Map.entry(1, 2).equals(Pair.of(1, 2)) + " " + RandomStringUtils.randomAlphabetic(8).length());
        System.out.println(MethodUtils.invokeMethod("abc", "substring", 1) + " " + ClassUtils.getShortClassName(Map.Entry.class)
            + " " + ClassUtils.getAllInterfaces(java.util.ArrayList.class).size());
        System.out.println(DurationFormatUtils.formatDuration(3661000, "HH:mm:ss") + " " + DurationFormatUtils.formatDurationWords(3661000, true, true)
            + " " + FastDateFormat.getInstance("yyyy-MM-dd'T'HH:mm:ss.SSS z", java.util.TimeZone.getTimeZone("UTC"), java.util.Locale.US).format(1600000000123L)
            + " " + FastDateFormat.getInstance("yyyy-MM-dd HH", java.util.TimeZone.getTimeZone("UTC"), java.util.Locale.US).parse("2020-09-13 12").getTime());
    }
}
