#!/bin/sh
# tests/run.sh BUILD [PATTERN]: runs the C units and every program of tests/java in every mode, two at a time;
# ends with "N passed, N failed". How one program is run: tests/one.sh.
B=$1 pattern=${2:-}
here=$(dirname "$0")
results=$B/tests/results
mkdir -p "$B/tests"
: >"$results"

if [ -z "$pattern" ]; then
    for unit in "$B"/unit/*; do
        case $unit in *.d) continue ;; esac
        [ -x "$unit" ] || continue
        "$unit" --quiet >"$unit.log" 2>&1 && s=ok || s=FAIL
        echo "$s unit/$(basename "$unit")" >>"$results"
        [ $s = ok ] || { cat "$unit.log"; echo "FAIL unit/$(basename "$unit")"; }
    done
fi
find "$here/java" "$here/reject" "$here/accept" "$here/embed" -name '*.java' -o -name '*.sh' 2>/dev/null | sort |
    { [ -n "$pattern" ] && grep -e "$pattern" || cat; } |
    xargs -P "${JOBS:-2}" -n 1 sh "$here/one.sh" "$B" >>"$results"
grep '^FAIL' "$results"
echo "$(grep -c '^ok' "$results") passed, $(grep -c '^FAIL' "$results") failed"
! grep -q '^FAIL' "$results"
