# The kernels and larger programs that run in rounds (steady/Bench.java), compiled; sourced after lib.sh.
kernels=$(cd "$bench/steady" && ls *.java | sed 's/\.java//; /^Bench$/d')
programs=$(cd "$bench/programs" && ls *.java | sed 's/\.java//')
newest=$(ls -t "$bench"/steady/*.java "$bench"/programs/*.java "$B/jindoc" | head -1)
if ! [ "$out/classes/stamp" -nt "$newest" ]; then
    "$B/jindoc" -nowarn -d "$out/classes" "$bench"/steady/*.java "$bench"/programs/*.java || exit 1
    touch "$out/classes/stamp"
fi
