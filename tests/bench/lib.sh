# What the parts of the benchmark share; sourced by them with the build directory as $1. A part prints a table with tabs
# between its columns: "# title", the columns' names, the rows, and "= remarks".
B=$1
bench=$(cd "$(dirname "$0")" && pwd)
out=$B/bench
mkdir -p "$out/classes" "$out/bin"
[ "$out/measure" -nt "$bench/measure.c" ] || ${CC:-cc} -O2 -o "$out/measure" "$bench/measure.c" || exit 1

have() { command -v "$1" >/dev/null 2>&1; }

row() { # cells...: a line of them with tabs between
    line=$1
    shift
    for cell; do line="$line	$cell"; done
    echo "$line"
}

# field N of line L of what measure printed: field N L
field() { echo "$measured" | awk -v n="$1" -v l="$2" 'NR == l { print $n }'; }

# over A B: A / B, "-" if one is missing or zero
over() { echo "$1 $2" | awk '{ if ($1 + 0 > 0 && $2 + 0 > 0) printf "%.2f", $1 / $2; else print "-" }'; }

# thousandths N: N / 1000 with three figures
thousandths() { echo "$1" | awk '{ v = $1 / 1000; if ($1 + 0 <= 0) print "-"; else if (v >= 100) printf "%.0f", v; else if (v >= 10) printf "%.1f", v; else printf "%.2f", v }'; }

# geomean COLUMN FILE: of the numbers in it
geomean() { awk -F'\t' -v c="$1" '$c ~ /^[0-9.]+$/ && $c > 0 { s += log($c); n++ } END { if (n) printf "%.2f", exp(s / n); else print "-" }' "$2"; }

