import java.util.*;
class StatementRules {
    int f(int n, String s, Object o, boolean b, Integer boxed, long l, Integer[] ia) {
        if (n) {}
        while (s) {}
        do { } while (1);
        for (; o; ) {}
        for (int i = 0, j = "s"; ; ) { break; }
        for (String t : n) {}
        for (int t : s) {}
        for (int t : List.of("a")) {}
        for (String t : ia) {}
        for (var t : null) {}
        switch (l) { case 1: }
        switch (b) { case true: }
        switch (1.0) { }
        switch (s) { case 1: case "a": case "a": }
        switch (n) { case n: case 1: case 1: default: default: }
        switch (boxed) { case 'c': case 1L: case 300000000000: }
        switch (o) { case "x": }
        break;
        continue;
        x: n++;
        break x;
        y: { continue y; }
        y: for (;;) { y: for (;;) {} }
        return;
        return "s";
        throw n;
        throw null;
        synchronized (n) {}
        synchronized (null) {}
        assert n;
        assert b : f2();
        try (s) {}
        try (String r = "x") {}
        try (var r = null) {}
        try { } catch (String e) {}
        try { } catch (Exception e) {} catch (RuntimeException e) {}
        try { } catch (RuntimeException | IllegalArgumentException e) {}
        try { } finally { }
        n + 1;
        n;
        s.length;
        new int[2];
        (n++);
        5;
        int v1 = v1 + 1;
        int n = 2;
        final int k;
        k++;
        var a;
        var c = null;
        var d = {1};
        var e = f2();
        var g = 1, h = 2;
        var[] i = {1};
        int[] q = {1, "s", {2}};
        int[] r = new int[]{1.5};
        int[][] t = {{1}, 2};
        int u[] = new int["s"];
        int w = q[1L];
        yield 5;
        int z = switch (n) { case 1 -> 1; };
        int zz = switch (n) { case 1: yield 2; default: };
        label: int dd = 1;
    }
    void f2() { return 1; }
    int f3() { }
    StatementRules() { return 1; }
    { return; }
    static { int x = 1; return; }
}
