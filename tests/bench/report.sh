#!/bin/sh
# tests/bench/report.sh BUILD: writes spec/performance.md and its chart from the tables that the last run left.
B=$1
here=$(dirname "$0")
spec=$here/../../spec
machine=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -1)
{
    echo "# Performance"
    echo
    echo "Written by \`make bench-report\` from one run of \`make bench\`; a table's figures were measured in turn, side by side."
    echo
    echo "- Date: $(date -u +%Y-%m-%d)"
    echo "- Machine: ${machine:-$(uname -m)}, $(getconf _NPROCESSORS_ONLN) cores, $(uname -s) $(uname -m)"
    [ -r /proc/loadavg ] && echo "- Load at the end of the run: $(cut -d' ' -f1 /proc/loadavg) processes waiting for the cores"
    command -v java >/dev/null && echo "- java: $(java -version 2>&1 | sed -n '3s/ *$//p')"
    command -v luajit >/dev/null && echo "- luajit: $(luajit -v | sed 's/ -- .*//')"
    echo "- C compiler: $(${CC:-cc} --version | head -1)"
    [ -f "$B/bench/jit.tsv" ] && printf '\n%s\n' '![Steady state](performance.svg)'
    for part in start compile vms interpreter jit jitspeed whole; do
        [ -f "$B/bench/$part.tsv" ] && awk -v markdown=1 -f "$here/table.awk" "$B/bench/$part.tsv"
    done
} >"$spec/performance.md"
[ -f "$B/bench/jit.tsv" ] && awk -f "$here/chart.awk" "$B/bench/jit.tsv" >"$spec/performance.svg"
echo "spec/performance.md"
