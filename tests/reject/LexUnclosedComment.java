class LexUnclosedComment {
    /* never closed
}
