#!/bin/sh
# examples.sh BUILD: the programs of examples/ do what their first lines say.
set -e
B=$1
examples=$(dirname "$0")/../../examples
out=$B/tests/embed/examples
mkdir -p "$out"
[ "$("$B/jindo" "$examples/Hello.java")" = "Hello, world!" ]
[ "$("$B/jindo" "$examples/Shapes.java" | tail -1)" = "Box[width=2.0, height=3.0]       6.00" ]
[ "$(echo "the cat and the dog" | "$B/jindo" "$examples/Words.java" | head -1)" = "     2  the" ]
"$B/jindoc" -d "$out" "$examples/Counter.java" "$examples/Clock.java"
san=$(echo "$B" | sed -n 's|.*san-||p' | tr - ,)
${CC:-cc} -g ${san:+-fsanitize=$san} -I"$examples/../vm/embed" "$examples/host.c" "$B/libjindo.a" -rdynamic \
    -lgc -lffi -lz -lm -lpthread -ldl -o "$out/host"
"$out/host" "$out" | LC_ALL=C sort >"$out/host.out"
cat >"$out/host.want" <<END
[host] ones is at 1003
[host] tens is at 1030
[ones] ones counts 1
[ones] ones counts 2
[ones] ones counts 3
[tens] tens counts 10
[tens] tens counts 20
[tens] tens counts 30
END
LC_ALL=C sort "$out/host.want" | cmp - "$out/host.out"
