#include "bench.h"
typedef struct Tree {
    struct Tree *left, *right;
} Tree;
static Tree *make(int depth) {
    Tree *t = malloc(sizeof *t);
    t->left = depth ? make(depth - 1) : NULL;
    t->right = depth ? make(depth - 1) : NULL;
    return t;
}
static int count(const Tree *t) {
    return t->left ? 1 + count(t->left) + count(t->right) : 1;
}
static void drop(Tree *t) {
    if (t->left) {
        drop(t->left);
        drop(t->right);
    }
    free(t);
}
static Tree *kept;
static int64_t bench_round(void) {
    kept = kept ? kept : make(16);
    Tree *t = make(14);
    int n = count(t) + count(kept->right->left->right->left);
    drop(t);
    return n;
}
