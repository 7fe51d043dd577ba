import com.google.common.base.CaseFormat;
import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.MoreObjects;
import com.google.common.base.Preconditions;
import com.google.common.base.Splitter;
import com.google.common.base.Stopwatch;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ComparisonChain;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Multiset;
import com.google.common.collect.Ordering;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeMultiset;
import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.io.CharSource;
import com.google.common.math.BigIntegerMath;
import com.google.common.math.IntMath;
import com.google.common.primitives.Ints;
import com.google.common.reflect.TypeToken;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.RateLimiter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;

/** guava, a little of each package. */
public class Guava {
    static class Listener {
        @Subscribe
        public void on(String s) {
            System.out.println("event " + s);
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(Joiner.on(",").skipNulls().join("a", null, "b") + Splitter.on(',').trimResults().omitEmptyStrings().splitToList(" a, ,b")
            + CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, "someName") + CharMatcher.inRange('0', '9').retainFrom("a1b2")
            + MoreObjects.toStringHelper("T").add("x", 1).omitNullValues().add("y", null));
        try {
            Preconditions.checkArgument(false, "bad %s", 5);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        ImmutableMap<String, Integer> m = ImmutableMap.<String, Integer>builder().put("one", 1).put("two", 2).build();
        ArrayListMultimap<String, Integer> mm = ArrayListMultimap.create();
        mm.put("k", 1);
        mm.put("k", 2);
        HashBasedTable<Integer, Integer, String> t = HashBasedTable.create();
        t.put(1, 2, "c");
        Multiset<String> ms = TreeMultiset.create(List.of("x", "y", "x"));
        System.out.println(m + " " + mm + " " + t + " " + ms + " " + HashBiMap.create(m).inverse().get(2) + " "
            + ImmutableSortedSet.of(3, 1, 2) + Lists.partition(List.of(1, 2, 3, 4, 5), 2) + Sets.powerSet(Sets.newTreeSet(List.of(1, 2))).size()
            + Range.closedOpen(1, 5) + Iterables.getLast(List.of(7, 8)) + Ordering.natural().reverse().sortedCopy(List.of(1, 3, 2))
            + ComparisonChain.start().compare(1, 1).compare("b", "a").result() + Sets.union(ImmutableSortedSet.of(1), ImmutableSortedSet.of(2)));
        try {
            ImmutableList.of(1).add(2);
        } catch (UnsupportedOperationException e) {
            System.out.println(e);
        }
        LoadingCache<Integer, Integer> cache = CacheBuilder.newBuilder().maximumSize(2).recordStats().build(CacheLoader.from(k -> k * k));
        System.out.println(cache.get(3) + cache.get(3) + cache.get(4) + " " + cache.stats().hitCount() + " " + cache.asMap().size());
        EventBus bus = new EventBus();
        bus.register(new Listener());
        bus.post("hello");
        MutableGraph<Integer> graph = GraphBuilder.directed().build();
        graph.putEdge(1, 2);
        System.out.println(graph + " " + graph.successors(1));
        System.out.println(Hashing.murmur3_32_fixed().hashString("abc", StandardCharsets.UTF_8) + " " + Hashing.sha256().hashInt(5) + " "
            + Hashing.crc32c().hashBytes(new byte[] {1, 2, 3}) + " " + Hashing.sipHash24().hashLong(1) + " " + Hashing.farmHashFingerprint64().hashString("x", StandardCharsets.UTF_8));
        System.out.println(BaseEncoding.base32().encode("hello".getBytes()) + BaseEncoding.base16().lowerCase().encode(new byte[] {-1})
            + CharSource.wrap("a\nb").readLines() + BigIntegerMath.factorial(20) + IntMath.gcd(12, 18) + IntMath.isPrime(97)
            + Ints.asList(1, 2) + Ints.max(4, 9) + Ints.tryParse("x"));
        System.out.println(new TypeToken<List<String>>() { }.getType() + " " + new TypeToken<java.util.ArrayList<String>>() { }.getSupertype(Iterable.class));
        try {
            IntMath.checkedAdd(Integer.MAX_VALUE, 1);
        } catch (ArithmeticException e) {
            System.out.println(e);
        }
        ListeningExecutorService pool = MoreExecutors.listeningDecorator(Executors.newFixedThreadPool(2));
        ListenableFuture<List<Integer>> all = Futures.allAsList(pool.submit(() -> 1), pool.submit(() -> 2));
        System.out.println(Futures.transform(all, l -> l.get(0) + l.get(1), MoreExecutors.directExecutor()).get());
        pool.shutdown();
        System.out.println(RateLimiter.create(5).getRate() + " " + Stopwatch.createUnstarted());
    }
}
