#!/bin/sh
# jni.sh BUILD: native methods in a C library, and a VM made through jni.h. What natives.out has comes from JDK 17.
set -e
B=$1
here=$(dirname "$0")
out=$B/tests/embed/jni
mkdir -p "$out"
san=$(echo "$B" | sed -n 's|.*san-||p' | tr - ,)
flags="-g ${san:+-fsanitize=$san} -I$here/../../vm/embed"
${TEST_JAVAC:-$B/jindoc} -d "$out" "$here/jni/Natives.java" "$here/jni/Guest.java"
${CC:-cc} $flags -shared -fPIC "$here/jni/natives.c" -o "$out/libnatives.so" -lpthread
"$B/jindo" -cp "$out" Natives "$(cd "$out" && pwd)/libnatives.so" >"$out/natives.out"
cmp "$out/natives.out" "$here/jni/natives.out"
${CC:-cc} $flags "$here/jni/host.c" "$B/libjindo.a" -rdynamic -lgc -lffi -lz -lm -lpthread -ldl -o "$out/host"
"$out/host" "$out" >"$out/host.out" 2>"$out/host.err"
printf 'hello one 1\nends\nhello two 1\nends\n' | cmp - "$out/host.out"
[ "$(grep -c 'IllegalStateException: left' "$out/host.err")" = 2 ]
