import java.util.concurrent.*;
import java.util.function.*;
class LambdaOverloads { ExecutorService e; void go() throws Exception { e.submit(() -> { }); e.submit(() -> 1); e.submit(() -> { throw new Exception(); }); Future<String> f = e.submit(() -> "x"); e.submit(() -> { while (true) Thread.sleep(1); }); CompletableFuture.runAsync(() -> System.out.println()).thenRun(() -> { }); } void t(Consumer<String> c) { } void t(Function<String, Integer> f) { } { t(s -> { }); t(s -> s.length() + 1); t(s -> { return 1; }); } }
