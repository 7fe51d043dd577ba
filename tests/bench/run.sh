#!/bin/sh
# tests/bench/run.sh BUILD: the parts of the benchmark, one table each; peers that are not installed are left out.
# BENCH='start jit' picks parts, RUNS=1 is quick. The tables stay in BUILD/bench/*.tsv, for report.sh.
B=$1
here=$(dirname "$0")
mkdir -p "$B/bench"
status=0
for part in ${BENCH:-start compile vms interpreter jit jitspeed whole}; do
    { sh "$here/$part.sh" "$B" || echo "= $part failed"; } | tee "$B/bench/$part.tsv" | awk -f "$here/table.awk"
    grep -q '^= WRONG\|failed$' "$B/bench/$part.tsv" && status=1
done
exit $status
