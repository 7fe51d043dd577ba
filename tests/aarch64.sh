#!/bin/sh
# tests/aarch64.sh BUILD HOST: runs the programs of tests/java with the AArch64 virtual machine of BUILD under qemu-user;
# what they are compiled with is the compiler of HOST. A sample of them, or all with ALL=1; PATTERN= picks some.
B=$1 host=$2
here=$(dirname "$0")
run=$B/qemu
mkdir -p "$run"
cat >"$run/jindo" <<END
#!/bin/sh
exec qemu-aarch64 -L /usr/aarch64-linux-gnu $PWD/$B/jindo "\$@"
END
chmod +x "$run/jindo"
"$run/jindo" -version >/dev/null 2>&1 || exit 1

# Without ALL, every SAMPLE-th program of each area.
list=$run/list
find "$here/java" -name '*.java' | sort | grep -e "${PATTERN:-.}" |
    awk -F/ -v each="$([ -n "${ALL:-}${PATTERN:-}" ] && echo 1 || echo "${SAMPLE:-4}")" '
        { area = $0; sub("/[^/]*$", "", area); if (area != last) n = 0; last = area; if (n++ % each == 0) print }' >"$list"
export TEST_JAVAC="$host/jindoc" TEST_TIMEOUT="${TEST_TIMEOUT:-300}" TEST_MODES="${TEST_MODES:-default jit}"
xargs -P "${JOBS:-2}" -n 1 sh "$here/one.sh" "$run" <"$list" >"$run/results"
grep '^FAIL' "$run/results"
echo "$(grep -c '^ok' "$run/results") passed, $(grep -c '^FAIL' "$run/results") failed on AArch64"
! grep -q '^FAIL' "$run/results"
