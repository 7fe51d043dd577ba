import static java.lang.Math.*;
import static java.util.stream.Collectors.toList;
import static java.util.Map.Entry.comparingByKey;
import java.util.*;
class StaticImports { double d = sqrt(PI) + max(1, 2); List<Integer> l = List.of(1).stream().collect(toList()); int mix(String s) { return 1; } static class In { int z = abs(-1); } }
