import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ten commonest words of the standard input: `jindo Words.java < file`. */
public class Words {
    public static void main(String[] args) throws Exception {
        Map<String, Long> counts;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in))) {
            counts = in.lines()
                .flatMap(line -> java.util.Arrays.stream(line.toLowerCase().split("[^\\p{L}']+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
        }
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(10)
            .forEach(e -> System.out.printf("%6d  %s%n", e.getValue(), e.getKey()));
    }
}
