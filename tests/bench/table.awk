# Lays a part's table out: for a terminal, or with -v markdown=1 for a page.
BEGIN { FS = "\t" }
function cells(line, i, n, part) {
    n = split(line, part, "\t")
    if (markdown) {
        printf "|"
        for (i = 1; i <= n; i++) printf " %s |", part[i]
        print ""
        return n
    }
    for (i = 1; i <= n; i++) printf i == 1 ? "%-28s" : " %12s", part[i]
    print ""
    return n
}
/^# / { print markdown ? "\n### " substr($0, 3) "\n" : "\n" substr($0, 3); title = 1; next }
/^= / { print markdown ? "\n" substr($0, 3) : "  " substr($0, 3); next }
{
    n = cells($0)
    if (title && markdown) {
        printf "|---|"
        for (i = 2; i <= n; i++) printf "---:|"
        print ""
    }
    title = 0
    fflush()
}
