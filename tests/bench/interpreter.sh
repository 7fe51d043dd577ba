#!/bin/sh
# tests/bench/interpreter.sh BUILD [KERNEL ...]: processor time of each kernel in milliseconds, jindo -Xint beside java -Xint
# and luajit -joff, in turn.
. "$(dirname "$0")/lib.sh"
shift
[ $# -gt 0 ] || set -- $(cd "$bench/kernels" && ls *.java | sed 's/\.java//')
classes=$out/interpreter
mkdir -p "$classes"
"$B/jindoc" -nowarn -d "$classes" "$bench"/kernels/*.java || exit 1

echo "# Interpreter: processor time in ms, best of ${RUNS:-3}"
row kernel jindo java-Xint java/jindo luajit-joff luajit/jindo
for k; do
    lua=
    [ -f "$bench/kernels/$k.lua" ] && have luajit && lua="--- luajit -joff $bench/kernels/$k.lua"
    java=
    have java && java="--- java -Xint -cp $classes $k"
    measured=$("$out/measure" -n "${RUNS:-3}" "$B/jindo" -Xint -cp "$classes" "$k" $java $lua)
    a=$(field 3 1) b=- c=-
    [ -n "$java" ] && b=$(field 3 2)
    [ -n "$lua" ] && c=$(field 3 $((2 + (${#java} > 0))))
    row "$k" "$(thousandths "$a")" "$(thousandths "$b")" "$(over "$b" "$a")" "$(thousandths "$c")" "$(over "$c" "$a")"
done | tee "$out/interpreter.rows"
row "geometric mean" "" "" "$(geomean 4 "$out/interpreter.rows")" "" "$(geomean 6 "$out/interpreter.rows")"
