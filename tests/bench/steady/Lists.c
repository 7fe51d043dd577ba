#include "bench.h"
typedef struct Node {
    int value;
    struct Node *next;
} Node;
static Node *reverse(Node *n) {
    Node *done = NULL;
    while (n) {
        Node *next = n->next;
        n->next = done;
        done = n;
        n = next;
    }
    return done;
}
static int64_t bench_round(void) {
    Node *list = NULL;
    for (int i = 0; i < 5000; i++) {
        Node *n = malloc(sizeof *n);
        *n = (Node){i * 31, list};
        list = n;
    }
    int64_t sum = 0;
    for (int k = 0; k < 20; k++) {
        list = reverse(list);
        int at = 0;
        for (Node *n = list; n; n = n->next)
            sum += n->value ^ at++;
    }
    while (list) {
        Node *next = list->next;
        free(list);
        list = next;
    }
    return sum;
}
