#!/bin/sh
# random_programs.sh BUILD COUNT SEED: random programs, many in one process, compiled by jindoc; their checksums interpreted, compiled
# at the first call, and compiled at a random threshold, against those of HotSpot running what javac made of them (where there is no
# JDK: against the interpreter's). A program with a difference is kept in BUILD/fuzz/kept. MODES= picks modes, BATCH= how many at once; NOJDK=1 leaves HotSpot out;
# JINDO= how it is run (an emulator).
B=$1 count=${2:-10000} seed=${3:-1}
here=$(cd "$(dirname "$0")" && pwd)
out=$B/fuzz/programs
kept=$B/fuzz/kept
batch=${BATCH:-500}
jindo=${JINDO:-$B/jindo}
java="java -XX:-OmitStackTraceInFastThrow" # exceptions keep their messages when C2 throws them
mkdir -p "$out" "$kept"

# The checksums of $first ... with these options into $out/$mode; a program that ends the process has none, and the next one goes on.
run_all() {
    at=$first end=$((first + n))
    : >"$out/$mode"
    while [ "$at" -lt "$end" ]; do
        timeout "${TIMEOUT:-300}" $jindo "$@" -cp "$out/classes" Driver "$at" $((end - at)) >"$out/some" 2>"$out/$mode.err"
        status=$?
        grep '^R[0-9]* ' "$out/some" >>"$out/$mode"
        at=$((at + $(grep -c '^R[0-9]* ' "$out/some")))
        [ "$at" -lt "$end" ] || break
        echo "R$at exit status $status" >>"$out/$mode"
        at=$((at + 1))
    done
}

check_mode() { # mode, options...: compares with $out/expected
    mode=$1
    shift
    run_all "$@"
    [ -s "$out/expected" ] || cp "$out/$mode" "$out/expected"
    diff "$out/expected" "$out/$mode" | sed -n 's/^< \(R[0-9]*\) .*/\1/p' | while read -r p; do
        echo "$p of seed $seed differs: $mode ($*): $(grep "^$p " "$out/$mode")"
        cp "$out/src/$p.java" "$kept/$p-seed$seed.java"
        echo "$p $seed $mode $*" >>"$out/differ"
    done
}

: >"$out/differ"
first=0
while [ "$first" -lt "$count" ]; do
    n=$((count - first < batch ? count - first : batch))
    rm -rf "$out/src" "$out/classes" "$out/javac" "$out/expected"
    mkdir -p "$out/src" "$out/classes" "$out/javac"
    "$B/random_programs" "$seed" "$first" "$n" "$out/src" || exit 1
    "$B/jindoc" -nowarn -d "$out/classes" "$here/Driver.java" "$out"/src/*.java >"$out/jindoc.log" 2>&1 ||
        { echo "jindoc refuses programs of seed $seed, $first ..."; head -5 "$out/jindoc.log"; echo compile >>"$out/differ"; }
    if [ -z "${NOJDK:-}" ] && command -v javac >/dev/null && command -v java >/dev/null; then
        javac -nowarn -d "$out/javac" "$here/Driver.java" "$out"/src/*.java >"$out/javac.log" 2>&1 || { cat "$out/javac.log"; exit 1; }
        $java -cp "$out/javac" Driver "$first" "$n" >"$out/javac.sums"
        $java -cp "$out/classes" Driver "$first" "$n" >"$out/java.sums" 2>&1
        # javac now and then makes a class that does not verify; then ours, on HotSpot, says what is expected.
        paste -d'|' "$out/javac.sums" "$out/java.sums" | awk -F'|' '{ print $1 ~ /VerifyError/ ? $2 : $1 }' | grep '^R' >"$out/expected"
        cmp -s "$out/java.sums" "$out/expected" ||
            { echo "jindoc's classes differ on HotSpot, seed $seed, $first ..."; echo compiler >>"$out/differ"; }
    fi
    for mode in ${MODES:-int jit random}; do
        case $mode in
        int) check_mode int -Xint ;;
        default) check_mode default ;;
        jit) check_mode jit -Xjit:threshold=0 -Xjit:sync ;;
        random) check_mode random "-Xjit:threshold=$(( (seed * 7919 + first / batch * 104729) % 3000))" ;;
        esac
    done
    first=$((first + n))
done
echo "$count programs, $(sort -u "$out/differ" | wc -l) differences"
! [ -s "$out/differ" ]
