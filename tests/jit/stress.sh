#!/bin/sh
# tests/jit/stress.sh BUILD MINUTES [SEED]: Stress for so long, in processes of up to half a minute with different thresholds.
B=$1 seconds=$((${2:-10} * 60)) seed=${3:-1}
here=$(dirname "$0")
out=$B/tests/jit
mkdir -p "$out"
"$B/jindoc" -nowarn -d "$out" "$here/Stress.java" "$here/Generation.java" || exit 1
[ "${2:-10}" = 0 ] && seconds=5
part=$((seconds < 30 ? seconds : 30))
while [ "$seconds" -gt 0 ]; do
    for options in "" "-Xjit:threshold=0" "-Xjit:threshold=50" "-Xmx16m" "-Xjit:threshold=$((seed * 37 % 1000))"; do
        [ "$seconds" -gt 0 ] || break
        timeout $((part * 4 + 60)) "$B/jindo" $options -cp "$out" Stress $part "$seed" >"$out/stress.out" 2>"$out/stress.err"
        status=$?
        echo "seed $seed, options '$options': $(cat "$out/stress.out") $(head -1 "$out/stress.err")"
        [ $status = 0 ] || { echo "exit status $status"; head -20 "$out/stress.err"; exit 1; }
        seconds=$((seconds - part))
        seed=$((seed + 1))
    done
done
