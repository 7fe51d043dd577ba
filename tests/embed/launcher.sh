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
# Of main methods, in class files and in source.
echo 'class Main { static void main(String[] a) { } }' >"$out/Main.java"
echo 'public class Main { public static int main(String[] a) { return 1; } }' >"$out/Result.java"
mkdir -p "$out/result"
"$B/jindoc" -d "$out" "$out/Main.java"
sed 's/Main/Result/' "$out/Result.java" >"$out/result/Result.java" && "$B/jindoc" -d "$out" "$out/result/Result.java"
says "Error: Main method not found in class Main, please define the main method as:
   public static void main(String[] args)
or a JavaFX application class must extend javafx.application.Application" "$B/jindo" -cp "$out" Main
says "Error: Main method must return a value of type void in class Result, please 
define the main method as:
   public static void main(String[] args)" "$B/jindo" -cp "$out" Result
says "error: 'main' method is not declared 'public static'" "$B/jindo" "$out/Main.java"
says "error: 'main' method is not declared with a return type of 'void'" "$B/jindo" "$out/result/Result.java"
printf '#!/usr/bin/env jindo\nclass Script { public static void main(String[] a) { System.out.println(a[0]); } }\n' >"$out/script"
[ "$("$B/jindo" --source 17 "$out/script" ran)" = ran ]
[ -z "$("$B/jindo" --dry-run -cp "$out" Hello)" ]
[ "$("$B/jindo" -cp "$out" Hello you)" = "Hello, you!" ]
