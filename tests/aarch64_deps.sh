#!/bin/sh
# tests/aarch64_deps.sh SYSROOT: sees to the cross compiler and qemu-user, installs them where it may, and unpacks the
# arm64 packages that Jindo links into SYSROOT. For Debian and its kin; elsewhere it says what is needed.
root=$1
packages="gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user"
libraries="libgc-dev libffi-dev zlib1g-dev"
if ! command -v aarch64-linux-gnu-gcc >/dev/null 2>&1 || ! command -v qemu-aarch64 >/dev/null 2>&1; then
    sudo=
    [ "$(id -u)" = 0 ] || sudo="sudo -n"
    echo "jindo: installing $packages"
    $sudo apt-get update >/dev/null 2>&1
    # shellcheck disable=SC2086
    $sudo apt-get install -y --no-install-recommends $packages >/dev/null 2>&1 || {
        echo "jindo: packages are missing; type: ${sudo:+sudo }apt-get install $packages" >&2
        exit 1
    }
fi
[ -f "$root/stamp" ] && exit 0

# The package lists of a second architecture, kept apart from the machine's own.
rm -rf "$root"
mkdir -p "$root/apt/lists/partial" "$root/apt/archives/partial" "$root/debs"
root=$(cd "$root" && pwd)
apt() {
    (cd "$root/debs" && apt-get -qq -o APT::Architectures::="$(dpkg --print-architecture)" -o APT::Architectures::=arm64 \
        -o Dir::State::Lists="$root/apt/lists" -o Dir::Cache="$root/apt" -o APT::Sandbox::User=root "$@") \
        >"$root/log" 2>&1 && return
    cat "$root/log" >&2
    echo "jindo: cannot get the arm64 packages of $libraries" >&2
    exit 1
}
apt update
apt download $(for p in $libraries; do echo "$p:arm64"; done)
for deb in "$root"/debs/*.deb; do
    dpkg-deb -x "$deb" "$root" || exit 1
done
# Linked statically: what runs under the emulator then needs the C library only.
rm -rf "$root/apt" "$root/debs" "$root"/usr/lib/*/*.so "$root/log"
touch "$root/stamp"
