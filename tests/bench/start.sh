#!/bin/sh
# tests/bench/start.sh BUILD: what a small program costs, against java and javac: wall time and peak memory.
. "$(dirname "$0")/lib.sh"
runs=${RUNS:-20}
hello=$bench/../../examples/Hello.java
mkdir -p "$out/start"
"$B/jindoc" -d "$out/start" "$hello" || exit 1

rows() { # label, least ratio of time, of memory: of what was measured
    row "$1, wall ms" "$(thousandths "$(field 2 1)")" "$(thousandths "$(field 2 2)")" "$(over "$(field 2 2)" "$(field 2 1)")" "$2"
    row "$1, peak MB" "$(thousandths "$(field 4 1)")" "$(thousandths "$(field 4 2)")" "$(over "$(field 4 2)" "$(field 4 1)")" "$3"
}

echo "# Start: medians of $runs runs, in turn"
row what jindo jdk jdk/jindo "at least"
measured=$("$out/measure" -n "$runs" "$B/jindo" -cp "$out/start" Hello $(have java && echo --- java -cp "$out/start" Hello))
rows "Hello, class" 10 5
measured=$("$out/measure" -n "$runs" "$B/jindo" "$hello" $(have java && echo --- java "$hello"))
rows "Hello, source" 30 -
measured=$("$out/measure" -n "$runs" "$B/jindoc" -d "$out/start" "$hello" $(have javac && echo --- javac -d "$out/start" "$hello"))
rows "compile Hello" - -
