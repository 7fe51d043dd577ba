class ParseGoto {
    void m() {
        goto end;
    }
}
