#!/bin/sh
# tests/bench/run.sh BUILD: prints, side by side in one run, what Jindo and its peers need: start of Hello (wall time and peak
# memory), compilation of Hello, then the interpreter's kernels. Peers that are not installed are left out.
B=$1
here=$(dirname "$0")
out=$B/bench/start
mkdir -p "$out"
"$B/jindoc" -d "$out" "$here/../../examples/Hello.java" || exit 1

# seconds for 20 runs of a command
seconds() {
    start=$(date +%s%N)
    i=0
    while [ $i -lt 20 ]; do
        "$@" >/dev/null 2>&1
        i=$((i + 1))
    done
    echo $((($(date +%s%N) - start) / 20000))
}

row() { # label, ours, theirs (microseconds)
    printf '%-24s %10s us %10s us   1/%s\n' "$1" "$2" "$3" "$(($3 / ($2 > 0 ? $2 : 1)))"
}

if command -v java >/dev/null 2>&1; then
    echo "                              jindo         java"
    row "Hello, class" "$(seconds "$B/jindo" -cp "$out" Hello)" "$(seconds java -cp "$out" Hello)"
    row "Hello, source" "$(seconds "$B/jindo" examples/Hello.java)" "$(seconds java examples/Hello.java)"
    command -v javac >/dev/null 2>&1 &&
        row "compile Hello" "$(seconds "$B/jindoc" -d "$out" examples/Hello.java)" "$(seconds javac -d "$out" examples/Hello.java)"
else
    echo "Hello, class: $(seconds "$B/jindo" -cp "$out" Hello) us"
    echo "Hello, source: $(seconds "$B/jindo" examples/Hello.java) us"
fi
sh "$here/interpreter.sh" "$B"
