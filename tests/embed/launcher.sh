#!/bin/sh
# launcher.sh BUILD: what the command says of main classes that are not there, damaged, or do not verify by name.
set -e
B=$1
out=$B/tests/embed/launcher
mkdir -p "$out"
"$B/jindoc" -d "$out" "$(dirname "$0")/../../examples/Hello.java"
mkdir -p "$out/cut"
head -c 200 "$out/Hello.class" >"$out/cut/Hello.class"

says() { # expected text; command
    want=$1
    shift
    got=$("$@" 2>&1) && { echo "no failure: $*"; exit 1; }
    [ "$got" = "$want" ] || { printf '%s\n--- instead of\n%s\n' "$got" "$want"; exit 1; }
}
says "Error: Could not find or load main class Nope
Caused by: java.lang.ClassNotFoundException: Nope" "$B/jindo" -cp "$out" Nope
says "Error: LinkageError occurred while loading main class Hello
	java.lang.ClassFormatError: Truncated class file" "$B/jindo" -cp "$out/cut" Hello
[ "$("$B/jindo" -cp "$out" Hello you)" = "Hello, you!" ]
