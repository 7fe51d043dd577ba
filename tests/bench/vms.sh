#!/bin/sh
# tests/bench/vms.sh BUILD: what one more virtual machine in a process costs, and how large the program is.
. "$(dirname "$0")/lib.sh"
mkdir -p "$out/start"
"$B/jindoc" -d "$out/start" "$bench/../../examples/Hello.java" || exit 1
${CC:-cc} -O2 -I"$bench/../../vm/embed" "$bench/vms.c" "$B/libjindo.a" -rdynamic -lgc -lffi -lz -lm -lpthread -ldl \
    -o "$out/bin/vms" || exit 1
echo "# Virtual machines in one process, and size"
row what jindo "at most"
"$out/bin/vms" "${VMS:-100}" "$out/start" | while read -r each kilobytes run; do
    row "a new one, microseconds" "$each" 200
    row "a new one, kilobytes" "$kilobytes" 300
    row "made, Hello run, ended, microseconds" "$run" -
done
strip -o "$out/bin/jindo" "$B/jindo"
row "the program with its library, MB" "$(stat -c %s "$out/bin/jindo" | awk '{ printf "%.1f", $1 / 1e6 }')" 8
