#!/bin/sh
# tests/bench/compile.sh BUILD: lines a second that the compiler does on the class library, of processor time.
. "$(dirname "$0")/lib.sh"
top=$bench/../..
find "$top/stdlib" -path "$top/stdlib/tools" -prune -o -name "*.java" -print >"$out/library"
lines=$(xargs cat <"$out/library" | wc -l)
mkdir -p "$out/library.jindo" "$out/library.jdk"
compiler=$B/boot/jindoc
[ -x "$compiler" ] || compiler=$B/jindoc

speed() { # line: thousands of lines a second
    [ "$(field 5 "$1")" = 0 ] && echo "$lines $(field 3 "$1")" | awk '{ printf "%.0f", $1 * 1000 / $2 }' || echo -
}

echo "# Compilation: the class library, $lines lines"
row what jindoc javac jindoc/javac "at least"
measured=$("$out/measure" -n "${RUNS:-5}" "$compiler" --system none -nowarn -XDstringConcat=inline -d "$out/library.jindo" "@$out/library")
ours=$(speed 1) memory=$(thousandths "$(field 4 1)") theirs=- peak=-
if have javac; then
    measured=$("$out/measure" javac -proc:none -nowarn -XDignore.symbol.file --patch-module "java.base=$top/stdlib" \
        -d "$out/library.jdk" "@$out/library")
    theirs=$(speed 1) peak=$(thousandths "$(field 4 1)")
fi
row "thousand lines a second of processor time" "$ours" "$theirs" "$(over "$ours" "$theirs")" 300
row "peak memory, MB" "$memory" "$peak" - -
