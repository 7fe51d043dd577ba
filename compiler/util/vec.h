/* Growable arrays in an arena, one struct type per element type:
 *
 *     typedef VEC(Type *) TypeVec;
 *     TypeVec found = {0};
 *     vec_push(&c->arena, &found, t);
 *     for (int i = 0; i < found.n; i++) use(found.v[i]);
 */
#ifndef JINDO_COMPILER_VEC_H
#define JINDO_COMPILER_VEC_H

#include "util/arena.h"

#define VEC(T)                                                                                               \
    struct {                                                                                                 \
        T *v;                                                                                                \
        int n, cap;                                                                                          \
    }

#define vec_push(arena, vec, item)                                                                           \
    do {                                                                                                     \
        if ((vec)->n == (vec)->cap) {                                                                        \
            int cap_ = (vec)->cap ? (vec)->cap * 2 : 4;                                                      \
            (vec)->v = arena_regrow((arena), (vec)->v, sizeof *(vec)->v * (size_t)(vec)->n,                  \
                                    sizeof *(vec)->v * (size_t)cap_);                                        \
            (vec)->cap = cap_;                                                                               \
        }                                                                                                    \
        (vec)->v[(vec)->n++] = (item);                                                                       \
    } while (0)

#endif
