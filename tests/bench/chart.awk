# The steady-state table as a chart (SVG): for each kernel how long jindo, java, luajit and C need, C1's time being 1.
BEGIN {
    FS = "\t"
    split("jindo java luajit C", name, " ")
    split("#c2410c #1d4ed8 #7c3aed #6b7280", color, " ")
    column[1] = 2; column[2] = 4; column[3] = 6; column[4] = 3
    left = 110; width = 640; bar = 7; group = 4 * bar + 8; top = 60
    low = 1 / 16; high = 16
}
/^[#=]/ || $1 == "kernel" || $1 == "geometric mean" || $5 + 0 <= 0 { next }
{
    n++
    label[n] = $1
    for (i = 1; i <= 4; i++) value[n, i] = $column[i] + 0 > 0 ? $column[i] / $5 : 0
}
function place(v) {
    v = v < low ? low : v > high ? high : v
    return left + width * log(v / low) / log(high / low)
}
END {
    height = top + n * group + 30
    printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">\n", left + width + 30, height
    print "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>"
    print "<text x=\"10\" y=\"20\" font-size=\"15\">Steady state: time a round, HotSpot's C1 = 1 (logarithmic; shorter is faster)</text>"
    for (i = 1; i <= 4; i++) {
        printf "<rect x=\"%d\" y=\"30\" width=\"10\" height=\"10\" fill=\"%s\"/>", left + (i - 1) * 90, color[i]
        printf "<text x=\"%d\" y=\"39\">%s</text>\n", left + (i - 1) * 90 + 15, name[i]
    }
    for (v = low; v <= high; v *= 2) {
        x = place(v)
        printf "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"%s\"/>", x, top - 8, x, height - 25, v == 1 ? "black" : "#dddddd"
        printf "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#555555\">%s</text>\n", x, height - 10, v < 1 ? "1/" 1 / v : v
    }
    for (k = 1; k <= n; k++) {
        y = top + (k - 1) * group
        printf "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n", left - 8, y + 2.6 * bar, label[k]
        for (i = 1; i <= 4; i++)
            if (value[k, i] > 0)
                printf "<rect x=\"%d\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n", left, y + (i - 1) * bar, place(value[k, i]) - left, bar - 1, color[i]
    }
    print "</svg>"
}
