# tests/fuzz/disasm.sh BUILD CLASS...: compares `jindo disasm` with the javap that is installed; says how many differ.
jindo=$1/jindo
shift
same=0 differ=0
ours=$(mktemp) theirs=$(mktemp)
trap 'rm -f "$ours" "$theirs"' EXIT
for class; do
    for options in "-v -p" "-c -l -constants"; do
        # shellcheck disable=SC2086
        "$jindo" disasm $options "$class" >"$ours"
        # shellcheck disable=SC2086
        javap $options "$class" >"$theirs" 2>/dev/null
        if cmp -s "$ours" "$theirs"; then
            same=$((same + 1))
        else
            differ=$((differ + 1))
            echo "differs: $options $class"
        fi
    done
done
echo "$same same, $differ different"
[ $differ = 0 ]
