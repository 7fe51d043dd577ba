#!/bin/sh
# Compiles every program of tests/reject (and those given) and compares what the compiler says with what javac said.
# A program that needs options has them in NAME.args. Usage: tests/reject.sh [JINDOC [NAME...]]
jindoc=$(realpath "${1:-build/jindoc}")
[ $# -gt 0 ] && shift
cd "$(dirname "$0")/reject" || exit 2
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
[ $# -gt 0 ] || set -- *.java
passed=0 failed=0
for file; do
    name=${file%.java}
    options=$(cat "$name.args" 2>/dev/null)
    # shellcheck disable=SC2086
    timeout 20 "$jindoc" -d "$work" $options $JINDOC_OPTIONS "$name.java" >"$work/out" 2>&1
    status=$?
    if [ $status -le 1 ] && cmp -s "$name.out" "$work/out"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAIL reject/$name (exit $status)"
        diff "$name.out" "$work/out" | head -20
    fi
done
echo "reject: $passed passed, $failed failed"
[ $failed -eq 0 ]
