import java.io.*;
import java.math.*;
import java.net.*;
import java.text.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.regex.Pattern;

/** Bytes that library objects are written as, and what is read back from them. */
public class SerialForms {
    enum Color {RED, GREEN}

    static void show(String name, Object o) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ObjectOutputStream out = new ObjectOutputStream(bytes);
            out.writeObject(o);
            out.close();
            byte[] b = bytes.toByteArray();
            Object back = new ObjectInputStream(new ByteArrayInputStream(b)).readObject();
            String text = String.valueOf(back).replaceAll("@[0-9a-f]+", "@");
            System.out.println(name + " " + b.length + " " + Arrays.hashCode(b) + " "
                               + text.substring(0, Math.min(60, text.length())) + " " + back.getClass().getName());
        } catch (Exception e) {
            System.out.println(name + " " + e);
        }
    }

    /** Of what other libraries write otherwise only the value counts. */
    static void copy(String name, Object o) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ObjectOutputStream out = new ObjectOutputStream(bytes);
            out.writeObject(o);
            out.close();
            Object back = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
            System.out.println(name + " " + (back.toString().contains("@") ? "" : back));
        } catch (Exception e) {
            System.out.println(name + " " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Locale.setDefault(Locale.US);
        Map<String, Integer> m = new LinkedHashMap<>();
        m.put("one", 1);
        m.put("two", 2);
        List<String> l = List.of("a", "b", "c");
        show("boxes", new Object[] {1, 2L, 3.0, 4f, 'c', true, (byte) 5, (short) 6});
        show("arrays", new Object[] {new int[] {1}, new String[] {"x"}, new long[2][2]});
        show("enum", Color.GREEN);
        copy("class", new Class<?>[] {int.class, String.class, int[].class});
        show("ArrayList", new ArrayList<>(l));
        show("LinkedList", new LinkedList<>(l));
        show("ArrayDeque", new ArrayDeque<>(l));
        show("Vector", new Vector<>(l));
        show("PriorityQueue", new PriorityQueue<>(l));
        show("HashMap", new HashMap<>(m));
        show("LinkedHashMap", m);
        show("TreeMap", new TreeMap<>(m));
        copy("TreeMapReverse", new TreeMap<>(Comparator.reverseOrder()));
        show("Hashtable", new Hashtable<>(m));
        show("WeakKeysNone", new IdentityHashMap<>());
        show("EnumMap", new EnumMap<>(Map.of(Color.RED, 1)));
        copy("EnumSet", EnumSet.of(Color.RED));
        show("HashSet", new HashSet<>(l));
        show("LinkedHashSet", new LinkedHashSet<>(l));
        show("TreeSet", new TreeSet<>(l));
        show("BitSet", BitSet.valueOf(new long[] {5, 9}));
        show("Properties", new Properties());
        show("UUID", new UUID(1, 2));
        show("Random", new Random(5));
        show("Locale", Locale.CANADA_FRENCH);
        show("Currency", Currency.getInstance("USD"));
        show("Date", new Date(123456789L));
        show("Simple", new AbstractMap.SimpleEntry<>("k", 1));
        show("SimpleImm", new AbstractMap.SimpleImmutableEntry<>("k", 1));
        copy("List.of", l);
        copy("Set.of", Set.of("only"));
        copy("Map.of", Map.of("k", "v"));
        show("asList", Arrays.asList("p", "q"));
        copy("emptyList", Collections.emptyList());
        copy("emptyMap", Collections.emptyMap());
        copy("singleton", Collections.singleton(1));
        copy("singletonList", Collections.singletonList(1));
        copy("nCopies", Collections.nCopies(3, "n"));
        copy("unmodifiableList", Collections.unmodifiableList(new ArrayList<>(l)));
        copy("unmodifiableMap", Collections.unmodifiableMap(new TreeMap<>(m)));
        copy("synchronizedList", Collections.synchronizedList(new ArrayList<>(l)));
        copy("reverseOrder", Collections.reverseOrder());
        show("BigInteger", new BigInteger("-123456789012345678901"));
        show("BigDecimal", new BigDecimal("1234.50"));
        show("BigDecimalZero", BigDecimal.ZERO);
        show("MathContext", MathContext.DECIMAL64);
        copy("ConcurrentHashMap", new ConcurrentHashMap<>());
        show("CopyOnWrite", new CopyOnWriteArrayList<>(l));
        show("SkipList", new ConcurrentSkipListMap<>(m));
        copy("LinkedBlocking", new LinkedBlockingQueue<>(l));
        show("ConcurrentLinked", new ConcurrentLinkedQueue<>(l));
        show("AtomicInteger", new AtomicInteger(3));
        show("AtomicLong", new AtomicLong(3));
        show("AtomicReference", new AtomicReference<>("r"));
        show("AtomicBoolean", new AtomicBoolean(true));
        show("AtomicIntegerArray", new AtomicIntegerArray(new int[] {1, 2}));
        copy("LongAdder", new LongAdder());
        copy("ReentrantLock", new ReentrantLock());
        copy("Semaphore", new Semaphore(2));
        show("StringBuilder", new StringBuilder("sb"));
        show("StringBuffer", new StringBuffer("sb"));
        copy("File", new File("some/file"));
        show("URI", new URI("http://h/p?q"));
        show("Pattern", Pattern.compile("a+", Pattern.CASE_INSENSITIVE));
        show("LocalDate", LocalDate.of(2024, 2, 29));
        show("LocalTime", LocalTime.of(1, 2, 3));
        show("LocalDateTime", LocalDateTime.of(2024, 2, 29, 1, 2, 3, 4));
        show("Instant", Instant.ofEpochSecond(5, 6));
        show("Duration", Duration.ofMillis(1500));
        show("Period", Period.of(1, 2, 3));
        show("ZonedDateTime", ZonedDateTime.of(2024, 2, 29, 1, 2, 3, 4, ZoneId.of("Europe/Paris")));
        show("OffsetDateTime", OffsetDateTime.of(2024, 2, 29, 1, 2, 3, 4, ZoneOffset.ofHours(2)));
        show("ZoneId", ZoneId.of("Asia/Seoul"));
        show("ZoneOffset", ZoneOffset.ofHours(-3));
        show("Year", Year.of(2000));
        show("YearMonth", YearMonth.of(2000, 5));
        show("MonthDay", MonthDay.of(5, 6));
        show("DayOfWeek", DayOfWeek.FRIDAY);
        show("Optional", Optional.of(1));
        copy("Throwable", stackless(new IllegalStateException("msg", new RuntimeException("cause"))));
        copy("Lambda", (Comparator<String> & Serializable) (x, y) -> 0);
        copy("InetAddress", InetAddress.getByAddress("h", new byte[] {1, 2, 3, 4}));
        copy("SimpleTimeZone", new SimpleTimeZone(3600000, "X"));
        show("DecimalFormat", new DecimalFormat("#,##0.0#").toPattern());
        copy("ChoiceFormat", new ChoiceFormat("0#none|1#one"));
    }

    static Throwable stackless(Throwable t) {
        for (Throwable x = t; x != null; x = x.getCause()) {
            x.setStackTrace(new StackTraceElement[0]);
        }
        return t;
    }
}
