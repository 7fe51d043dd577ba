#!/bin/sh
# tests/bench/interpreter.sh BUILD [KERNEL ...]: processor time of each kernel in milliseconds, jindo -Xint beside java -Xint and luajit -joff,
# measured one after the other; the last line has the geometric means.
B=$1
shift
here=$(cd "$(dirname "$0")" && pwd)/kernels
out=$B/bench
mkdir -p "$out"
[ $# -gt 0 ] || set -- $(cd "$here" && ls *.java | sed 's/\.java//')
javac=$(command -v javac || echo "$B/jindoc")
ms() { # command...: best of RUNS
    best=
    for _ in $(seq "${RUNS:-2}"); do
        times >"$out/before"
        "$@" >"$out/output" 2>&1 || { echo fail; return; }
        times >"$out/after"
        t=$(awk 'FNR == 2 { split($1, u, /[ms]/); split($2, k, /[ms]/)
                            now = (u[1] + k[1]) * 60000 + (u[2] + k[2]) * 1000; t = NR == 2 ? -now : t + now }
                 END { printf "%d", t }' "$out/before" "$out/after")
        [ -z "$best" ] || [ "$t" -lt "$best" ] && best=$t
    done
    echo "$best"
}
printf '%-10s %8s %10s %8s %8s %8s\n' kernel jindo java-Xint ratio luajit ratio
for k; do
    [ "$out/$k.class" -nt "$here/$k.java" ] || "$javac" -nowarn -d "$out" "$here/$k.java" || continue
    a=$(ms "$B/jindo" -Xint -cp "$out" "$k")
    b=- c=-
    command -v java >/dev/null && b=$(ms java -Xint -Xshare:auto -cp "$out" "$k")
    [ -f "$here/$k.lua" ] && command -v luajit >/dev/null && c=$(ms luajit -joff "$here/$k.lua")
    echo "$k $a $b $c"
done | awk '{
    r = $3 > 0 && $2 > 0 ? $3 / $2 : 0; q = $4 > 0 && $2 > 0 ? $4 / $2 : 0
    if (r) { s += log(r); n++ } if (q) { u += log(q); m++ }
    printf "%-10s %8s %10s %8s %8s %8s\n", $1, $2, $3, r ? sprintf("%.2f", r) : "-", $4, q ? sprintf("%.2f", q) : "-"
    fflush() }
    END { if (n) printf "geometric mean: %.2f times java -Xint", exp(s / n); if (m) printf ", %.2f times luajit -joff", exp(u / m); print "" }'
