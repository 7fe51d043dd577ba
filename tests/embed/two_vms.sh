#!/bin/sh
# two_vms.sh BUILD: see two_vms.c
set -e
B=$1
here=$(dirname "$0")
out=$B/tests/embed/two_vms
mkdir -p "$out/one" "$out/two"
for guest in one two; do
    ${TEST_JAVAC:-$B/jindoc} -d "$out/$guest" "$here/two_vms/$guest/Main.java"
done
san=$(echo "$B" | sed -n 's|.*san-||p' | tr - ,)
${CC:-cc} -g ${san:+-fsanitize=$san} -I"$here/../../vm/embed" "$here/two_vms.c" "$B/libjindo.a" -rdynamic \
    -lgc -lffi -lz -lm -lpthread -ldl -o "$out/two_vms"
"$out/two_vms" "$out/one" "$out/two"
