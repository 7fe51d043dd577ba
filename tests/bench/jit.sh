#!/bin/sh
# tests/bench/jit.sh BUILD [KERNEL ...]: steady state. Microseconds a round of each kernel and larger program, once warm: jindo
# beside C at -O2, java, java with its first compiler only, and luajit. TIME= milliseconds for each; JINDO_BENCH= options of jindo.
. "$(dirname "$0")/lib.sh"
. "$bench/rounds.sh"
shift
[ $# -gt 0 ] || set -- $kernels $programs
time=${TIME:-1500}
wrong=$out/jit.wrong
: >"$wrong"

steady() { # seconds at most, command...: nanoseconds a round; the result must be that of the others
    timeout "$1" $2 steady "$3" 2>/dev/null | awk '{ print $1, $2 }'
}
nanos() { # label, "result nanoseconds"
    set -- "$1" $2
    [ -n "${result:-}" ] || result=${2:-}
    [ "${2:-}" = "$result" ] || echo "$k: $1 gives ${2:-nothing}, not $result" >>"$wrong"
    time_of=${3:--}
}

echo "# Steady state: microseconds a round"
row kernel jindo C java java-C1 luajit jindo/C1 jindo/java jindo/C jindo/luajit
for k; do
    result= c=- java=- first=- lua=-
    have java && nanos java "$(steady 60 "java -cp $out/classes $k" "$time")" && java=$time_of
    have java && nanos java-C1 "$(steady 60 "java -XX:TieredStopAtLevel=1 -cp $out/classes $k" "$time")" && first=$time_of
    if [ -f "$bench/steady/$k.c" ]; then
        [ "$out/bin/$k" -nt "$bench/steady/$k.c" ] || ${CC:-cc} -O2 -w -ffp-contract=off -o "$out/bin/$k" "$bench/steady/$k.c" -lm
        nanos C "$(steady 60 "$out/bin/$k" $((time / 2)))" && c=$time_of
    fi
    [ -f "$bench/steady/$k.lua" ] && have luajit && nanos luajit "$(steady 60 "luajit $bench/steady/$k.lua" "$time")" && lua=$time_of
    nanos jindo "$(steady 120 "$B/jindo ${JINDO_BENCH:-} -cp $out/classes $k" "$time")" && jindo=$time_of
    row "$k" "$(thousandths "$jindo")" "$(thousandths "$c")" "$(thousandths "$java")" "$(thousandths "$first")" \
        "$(thousandths "$lua")" "$(over "$jindo" "$first")" "$(over "$jindo" "$java")" "$(over "$jindo" "$c")" "$(over "$jindo" "$lua")"
done | tee "$out/jit.rows"
row "geometric mean" "" "" "" "" "" "$(geomean 7 "$out/jit.rows")" "$(geomean 8 "$out/jit.rows")" "$(geomean 9 "$out/jit.rows")" \
    "$(geomean 10 "$out/jit.rows")"
echo "= worst against C1: $(sort -t'	' -k7 -g "$out/jit.rows" | tail -1 | cut -f1,7 | tr '\t' ' ')"
sed 's/^/= WRONG RESULT: /' "$wrong"
! [ -s "$wrong" ]
