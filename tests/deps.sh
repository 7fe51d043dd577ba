#!/bin/sh
# Sees to the packages that Jindo is built and tested with: installs what is missing where it may,
# else prints the one line to type. Asks the compiler, not the package manager, what is there.
has() { printf '#include <%s>\n' "$1" | ${CC:-cc} -E -x c - >/dev/null 2>&1; }
missing=
command -v "${CC:-cc}" >/dev/null 2>&1 || missing="$missing cc"
{ has gc.h && has gc/gc_mark.h; } || missing="$missing gc"
has ffi.h || missing="$missing ffi"
has zlib.h || missing="$missing zlib"
has criterion/criterion.h || missing="$missing criterion"
[ -z "$missing" ] && exit 0

if command -v apt-get >/dev/null 2>&1; then
    names="cc:gcc cc:libc6-dev gc:libgc-dev ffi:libffi-dev zlib:zlib1g-dev criterion:libcriterion-dev"
    install="apt-get install -y --no-install-recommends"
    update="apt-get update"
elif command -v dnf >/dev/null 2>&1; then
    names="cc:gcc gc:gc-devel ffi:libffi-devel zlib:zlib-devel criterion:criterion-devel"
    install="dnf install -y"
elif command -v pacman >/dev/null 2>&1; then
    names="cc:gcc gc:gc ffi:libffi zlib:zlib criterion:criterion"
    install="pacman -S --noconfirm"
elif command -v apk >/dev/null 2>&1; then
    names="cc:gcc cc:musl-dev gc:gc-dev ffi:libffi-dev zlib:zlib-dev criterion:criterion-dev"
    install="apk add"
elif command -v brew >/dev/null 2>&1; then
    names="cc:gcc gc:bdw-gc ffi:libffi zlib:zlib criterion:criterion"
    install="brew install"
else
    echo "jindo: please install:$missing" >&2
    exit 1
fi
packages=
for m in $missing; do
    for n in $names; do
        [ "${n%%:*}" = "$m" ] && packages="$packages ${n#*:}"
    done
done
sudo=
[ "$(id -u)" = 0 ] || [ "${install%% *}" = brew ] || sudo="sudo -n"
echo "jindo: installing$packages"
[ -z "${update:-}" ] || $sudo $update >/dev/null 2>&1
# shellcheck disable=SC2086
$sudo $install $packages >/dev/null 2>&1 && exit 0
echo "jindo: packages are missing; type: ${sudo:+sudo }$install$packages" >&2
exit 1
