# `jindo disasm` says of these classes what javap says. The lines that name the file and its date are left out.
jindo=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")/jindo
cd "$(dirname "$0")/disasm" || exit 1
status=0
for class in *.class; do
    name=${class%.class}
    "$jindo" disasm -v -p "$class" | sed 1,3d | diff "$name.out" - || status=1
    "$jindo" disasm -c -l -constants "$class" | diff "$name.short.out" - || status=1
done
"$jindo" disasm Missing 2>&1 | diff - /dev/fd/3 3<<END || status=1
Error: class not found: Missing
END
exit $status
