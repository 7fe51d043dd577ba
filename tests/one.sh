#!/bin/sh
# tests/one.sh BUILD FILE: compiles and runs one test program, prints a line "ok NAME" or "FAIL NAME (why)" for each mode.
#
#   tests/java/AREA/Name.java    main class Name; beside it Name.out (stdout), and where they matter Name.err (stderr),
#                                Name.exit (status), Name.in (stdin), Name.args (arguments), Name.opts (options of jindo)
#                                classes of tests/java/support may be used
#   tests/reject/.../Name.java   the compiler complains: Name.out has its messages; Name.args, options of jindoc
#   tests/accept/.../Name.java   must compile without an error
#   tests/embed/name.sh          a script of its own: exit status 0 is success; gets BUILD
B=$1 file=$2
base=${file%.*}
label=${base#*tests/}
name=$(basename "$base")
out=$B/tests/$label
mkdir -p "$out"
compiler=${TEST_JAVAC:-$B/jindoc}

fail() {
    echo "FAIL $label$1"
    exit 0
}

compile() { # options...
    [ "$out/stamp" -nt "$file" ] && [ "$out/stamp" -nt "${compiler%% *}" ] && return 0
    rm -rf "$out/classes" "$out/stamp"
    mkdir -p "$out/classes"
    timeout 60 $compiler -nowarn -implicit:class -sourcepath "${0%/*}/java/support" -d "$out/classes" "$@" "$file" >"$out/compile.log" 2>&1 || return 1
    touch "$out/stamp"
}

run_mode() { # label, options...
    mode=$1
    shift
    in=/dev/null args= opts= want=0
    [ -f "$base.in" ] && in=$base.in
    [ -f "$base.args" ] && args=$(cat "$base.args")
    [ -f "$base.opts" ] && opts=$(cat "$base.opts")
    [ -f "$base.exit" ] && want=$(cat "$base.exit")
    # shellcheck disable=SC2086
    timeout -k 2 "${TEST_TIMEOUT:-60}" "$B/jindo" "$@" $opts -cp "$out/classes" "$name" $args \
        <"$in" >"$out/$mode.out" 2>"$out/$mode.err"
    got=$?
    if [ $got != "$want" ]; then
        echo "FAIL $label [$mode] (exit status $got, not $want)"
    elif ! cmp -s "$out/$mode.out" "$base.out"; then
        echo "FAIL $label [$mode] (output)"
    elif [ -f "$base.err" ] && ! cmp -s "$out/$mode.err" "$base.err"; then
        echo "FAIL $label [$mode] (standard error)"
    else
        echo "ok $label [$mode]"
    fi
}

case $file in
*.sh)
    timeout 300 sh "$file" "$B" >"$out.log" 2>&1 && echo "ok $label" || fail " (see $out.log)"
    ;;
*/reject/*)
    opts=
    [ -f "$base.args" ] && opts=$(cat "$base.args")
    # shellcheck disable=SC2086
    (cd "$(dirname "$file")" && timeout 60 "$OLDPWD/$B/jindoc" $opts -d "$OLDPWD/$out" "$name.java") >"$out/messages" 2>&1
    got=$?
    case $got in
    0 | 1) cmp -s "$out/messages" "$base.out" && echo "ok $label" || fail " (messages)" ;;
    *) fail " (exit status $got)" ;;
    esac
    ;;
*/accept/*)
    compile && echo "ok $label" || fail " (does not compile)"
    ;;
*)
    [ -f "$base.out" ] || exit 0
    compile || fail " (does not compile)"
    for mode in ${TEST_MODES:-int jit default}; do
        case $mode in
        int) run_mode int -Xint ;;
        jit) run_mode jit -Xjit:sync -Xjit:threshold=0 ;;
        default) run_mode default ;;
        esac
    done
    ;;
esac
