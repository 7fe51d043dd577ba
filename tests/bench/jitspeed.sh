#!/bin/sh
# tests/bench/jitspeed.sh BUILD: how fast the JIT compiles: everything that the larger programs call, at its first call.
. "$(dirname "$0")/lib.sh"
. "$bench/rounds.sh"
echo "# Speed of the JIT: every method compiled at its first call"
row program methods "KB of bytecode" "ms" "MB/s" "KB of code" "peak MB" "at least MB/s"
for k in $programs; do
    measured=$("$out/measure" -n "${RUNS:-3}" "$B/jindo" -Xjit:threshold=0 -Xjit:sync -cp "$out/classes" "$k" rounds 3)
    "$B/jindo" -Xjit:threshold=0 -Xjit:sync -Xjit:print -cp "$out/classes" "$k" rounds 3 2>&1 |
        awk -v k="$k" -v peak="$(thousandths "$(field 4 1)")" '
            /^jit: / && / methods, / { # jit: N methods, N bytes of bytecode in N ms (N MB/s), N bytes of code
                for (i = 2; i <= NF; i++) {
                    if ($i ~ /^methods/) n = $(i - 1)
                    if ($i == "of" && $(i + 1) ~ /^bytecode/) bytes = $(i - 2)
                    if ($i == "ms") ms = $(i - 1)
                    if ($i == "of" && $(i + 1) ~ /^code$/) code = $(i - 2)
                }
            }
            END { if (ms > 0) printf "%s\t%d\t%.1f\t%s\t%.2f\t%.0f\t%s\t1\n", k, n, bytes / 1000, ms, bytes / ms / 1000, code / 1000, peak
                  else printf "%s\t-\t-\t-\t-\t-\t%s\t1\n", k, peak }'
done
