#!/bin/sh
# tests/jars/run.sh BUILD [NAME]: real libraries, unchanged, from the distribution's packages; each runs a driver whose output
# on JDK 17 is beside it. Packages that are not installed are fetched and unpacked into BUILD/jars; nothing is installed.
B=$1 only=${2:-}
here=$(dirname "$0")
mkdir -p "$B/jars/deb" "$B/jars/root"
jar_path() { # name: where it is, or nothing
    for d in "$B/jars/root/usr/share/java" /usr/share/java; do
        [ -e "$d/$1" ] && { echo "$d/$1"; return; }
    done
}
fetch() { # packages: into BUILD/jars/root
    for p; do
        ls "$B/jars/deb/${p}_"*.deb >/dev/null 2>&1 && continue
        (cd "$B/jars/deb" && apt-get download "$p" >/dev/null 2>&1) || { echo "cannot fetch $p"; return 1; }
        for d in "$B/jars/deb/${p}_"*.deb; do dpkg -x "$d" "$B/jars/root"; done
    done
}
passed=0 failed=0
while IFS=: read -r name packages jars; do
    name=$(echo $name)
    case $name in '#'* | '') continue ;; esac
    [ -z "$only" ] || [ "$only" = "$name" ] || continue
    cp=
    for j in $jars; do
        [ -n "$(jar_path "$j")" ] || fetch $packages || break
        cp=$cp$(jar_path "$j"):
    done
    out=$B/jars/$name
    rm -rf "$out" && mkdir -p "$out"
    if ! "$B/jindoc" -nowarn -cp "$cp" -d "$out" "$here/$name.java" >"$out.log" 2>&1; then
        echo "FAIL $name (does not compile, see $out.log)"
        failed=$((failed + 1))
        continue
    fi
    timeout 120 "$B/jindo" -cp "$cp$out" "$name" "$B/stdlib" >"$out.out" 2>"$out.err" </dev/null
    if cmp -s "$out.out" "$here/$name.out"; then
        echo "ok $name"
        passed=$((passed + 1))
    else
        echo "FAIL $name (see $out.out and $out.err)"
        failed=$((failed + 1))
    fi
done <"$here/list.txt"
echo "$passed passed, $failed failed"
[ $failed = 0 ]
