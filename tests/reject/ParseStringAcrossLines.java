class ParseStringAcrossLines {
    String a = "first
        second";
}
