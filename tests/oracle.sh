#!/bin/sh
# tests/oracle.sh BUILD [PATTERN]: where a JDK 17 is installed, checks the compiler and the VM against it.
#   ours on HotSpot   every program of tests/java compiled by jindoc runs with -Xverify:all and prints the same
#   theirs on Jindo   every program compiled by javac prints the same on jindo
#   library           stdlib compiled by both; javac must accept what jindoc accepts
# Ends with "N agreed, N differed".
B=$1 pattern=${2:-}
root=$(cd "$(dirname "$0")/.." && pwd)
case $B in /*) ;; *) B=$root/$B ;; esac
JAVA=${JAVA:-java} JAVAC=${JAVAC:-javac}
work=$B/oracle
command -v "$JAVAC" >/dev/null && command -v "$JAVA" >/dev/null || { echo "no JDK: nothing to compare with"; exit 0; }

mkdir -p "$work"
# The JDK's own classes for jindoc to compile against: what runs on HotSpot must link there.
platform=$work/platform
[ -d "$platform/java.base" ] ||
    jimage extract --dir "$platform" --include 'regex:/java.base/.*' \
        "$("$JAVA" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.home = //p')/lib/modules"

# run_with DIR JAVA-COMMAND...: runs program $name in DIR as tests/one.sh does; its output goes to DIR.out
run_with() {
    dir=$1
    shift
    args=$(cat "$base.args" 2>/dev/null)
    in=/dev/null
    [ -f "$base.in" ] && in=$base.in
    (cd "$(dirname "$base")" && timeout 60 "$@" $args <"$in" >"$dir.out" 2>"$dir.err")
    echo $? >"$dir.exit"
}

agrees() {
    want=$(cat "$base.exit" 2>/dev/null || echo 0)
    cmp -s "$1.out" "$base.out" && [ "$(cat "$1.exit")" = "$want" ]
}

one() {
    base=${1%.java} name=$(basename "${1%.java}")
    opts=$(cat "${1%.java}.opts" 2>/dev/null)
    t=$work/$(echo "${base#"$root"/tests/}" | tr / .)
    rm -rf "$t" "$t".*
    mkdir -p "$t/ours" "$t/theirs"
    cd "$(dirname "$base")" || exit 1
    if ! "$B/jindoc" -nowarn -sourcepath "$root/tests/java/support:." --system "$platform/java.base" -d "$t/ours" "$name.java" >"$t/ours.log" 2>&1; then
        echo "DIFF ours: $base does not compile"
    else
        run_with "$t/ours" "$JAVA" $opts -XX:TieredStopAtLevel=1 -Xverify:all -ea -Dfile.encoding=UTF-8 -cp "$t/ours" "$name"
        agrees "$t/ours" && echo "same ours $base" || echo "DIFF ours on HotSpot: $base"
    fi
    [ -x "$B/jindo" ] || return
    if "$JAVAC" -nowarn -sourcepath "$root/tests/java/support:." -encoding UTF-8 -d "$t/theirs" "$name.java" >"$t/theirs.log" 2>&1; then
        run_with "$t/theirs" "$B/jindo" $opts -ea -cp "$t/theirs" "$name"
        agrees "$t/theirs" && echo "same theirs $base" || echo "DIFF theirs on Jindo: $base"
    fi
}

if [ "$pattern" = --one ]; then
    one "$3"
    exit
fi

results=$work/results
find "$root/tests/java" -name '*.java' | sort | grep -e "${pattern:-.}" |
    while read -r f; do [ -f "${f%.java}.out" ] && echo "$f"; done |
    xargs -P "${JOBS:-2}" -n 1 sh "$root/tests/oracle.sh" "$B" --one >"$results"

if [ -z "$pattern" ]; then
    sources=$(find "$root/stdlib" -path "$root/stdlib/tools" -prune -o -name '*.java' -print)
    rm -rf "$work/lib" && mkdir -p "$work/lib/ours" "$work/lib/theirs"
    if "$B/jindoc" --system none -nowarn -d "$work/lib/ours" $sources >"$work/lib/ours.log" 2>&1 &&
        "$JAVAC" -proc:none -nowarn -XDignore.symbol.file --patch-module java.base="$root/stdlib" \
            -d "$work/lib/theirs" $sources >"$work/lib/theirs.log" 2>&1 &&
        (cd "$work/lib/ours" && find . -name '*.class' | sort) >"$work/lib/ours.list" &&
        (cd "$work/lib/theirs" && find . -name '*.class' | sort) >"$work/lib/theirs.list" &&
        cmp -s "$work/lib/ours.list" "$work/lib/theirs.list"; then
        echo "same library" >>"$results"
    else
        echo "DIFF library: see $work/lib" >>"$results"
    fi
fi
grep '^DIFF' "$results"
echo "$(grep -c '^same' "$results") agreed, $(grep -c '^DIFF' "$results") differed"
! grep -q '^DIFF' "$results"
