#!/bin/sh
# tests/bench/whole.sh BUILD [KERNEL ...]: whole processes, from start to end: jobs that give java 50, 200 and 1000 ms of work.
# Wall time in ms, best of RUNS. A job is as many rounds of a kernel as java does in that time after its start.
. "$(dirname "$0")/lib.sh"
. "$bench/rounds.sh"
shift
[ $# -gt 0 ] || set -- $kernels $programs
have java || { echo "# Whole processes: no java to compare with"; exit 0; }
sizes=${SIZES:-50 200 1000}
echo "# Whole processes: wall ms of jobs that are $(echo "$sizes" | sed 's/ /, /g') ms of work for java"
row job rounds jindo java java/jindo
for ms in $sizes; do
    for k; do
        rounds=$(java -cp "$out/classes" "$k" during "$ms" | awk '{ print $2 }')
        measured=$("$out/measure" -n "${RUNS:-3}" timeout 60 "$B/jindo" ${JINDO_BENCH:-} -cp "$out/classes" "$k" rounds "$rounds" --- \
            java -cp "$out/classes" "$k" rounds "$rounds")
        a=$(field 1 1) b=$(field 1 2)
        [ "$(field 5 1)" = 0 ] || a=-
        row "$k, $ms ms" "$rounds" "$(thousandths "$a")" "$(thousandths "$b")" "$(over "$b" "$a")"
    done | tee "$out/whole.$ms"
    row "geometric mean, $ms ms" "" "" "" "$(geomean 5 "$out/whole.$ms")"
    echo "= behind java at $ms ms: $(awk -F'\t' '$5 != "-" && $5 < 1 { n++ } END { print n + 0, "of", NR }' "$out/whole.$ms")"
done
