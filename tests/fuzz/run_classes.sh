# tests/fuzz/run_classes.sh BUILD [COUNT [SEED]]: runs COUNT mutations of Prog.class in the VM, one process each.
# A signal, a sanitizer's report or a broken invariant fails; an endless loop is cut off after a few seconds.
build=$1 count=${2:-10000} seed=${3:-1}
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/classes" "$work/cases" "$work/run"
${TEST_JAVAC:-$build/jindoc} -d "$work/classes" "$here/Prog.java" || exit 1
"$build/mutate_class" -seed "$seed" -count "$count" -out "$work/cases" "$work/classes/Prog.class" || exit 1
cp "$work"/classes/*.class "$work/run"

ran=0 failed=0 cut=0
for case in "$work"/cases/*.class; do
    cp "$case" "$work/run/Prog.class"
    timeout -k 2 5 "$build/jindo" -Xmx64m -cp "$work/run" Prog >"$work/out" 2>&1
    status=$?
    ran=$((ran + 1))
    if [ $status = 124 ] || [ $status = 137 ]; then
        cut=$((cut + 1))
    elif [ $status -gt 127 ] || grep -q -e 'AddressSanitizer' -e 'runtime error:' -e 'Assertion' "$work/out"; then
        failed=$((failed + 1))
        echo "seed $seed, $(basename "$case"): status $status"
        grep -m 3 -e 'AddressSanitizer' -e 'runtime error:' -e 'Assertion' "$work/out"
        cp "$case" "$build/failed-$seed-$(basename "$case")"
    fi
done
echo "$ran run, $failed failed, $cut cut off"
[ $failed = 0 ]
