#!/bin/sh
# tests/api/run.sh BUILD [missing]: compares the class library with an installed JDK 17's, member by member.
B=$1
here=$(dirname "$0")
jdk=$B/api/jdk
if [ ! -d "$jdk/java" ]; then
    home=$(dirname "$(dirname "$(readlink -f "$(command -v jimage || echo /none)")")")
    [ -f "$home/lib/modules" ] || { echo "api: no JDK 17 (jimage) to compare with; skipped"; exit 0; }
    rm -rf "$B/api/image" && mkdir -p "$B/api"
    jimage extract --dir "$B/api/image" --include 'regex:/java.(base|logging)/java/.*' "$home/lib/modules" || exit 1
    mkdir -p "$jdk"
    cp -r "$B/api/image/java.base/java" "$jdk/"
    cp -r "$B/api/image/java.logging/java" "$jdk/"
    rm -rf "$B/api/image"
fi
mkdir -p "$B/api/classes"
"$B/jindoc" -d "$B/api/classes" "$here/Api.java" &&
    "$B/jindo" -cp "$B/api/classes" Api "$jdk" "$B/stdlib" "$here/scope.txt" "$here/reasons.txt" $2
