/* java.lang.String from C: Latin-1 when every char fits, else UTF-16 in native order. */
#ifndef JINDO_RUNTIME_STRING_H
#define JINDO_RUNTIME_STRING_H

#include "runtime/object.h"

/* NULL with OutOfMemoryError pending. Invalid UTF-8 becomes U+FFFD. */
Object *string_new(Thread *t, const char *utf8);
Object *string_new_n(Thread *t, const char *utf8, size_t len);
Object *string_new_mutf8(Thread *t, const char *text, size_t len);
Object *string_new_utf16(Thread *t, const uint16_t *chars, int32_t len);
Object *string_new_latin1(Thread *t, const uint8_t *chars, int32_t len);

/* The canonical string equal to s (String.intern, literals). */
Object *string_intern(Thread *t, Object *s);

/* The table of canonical strings is guarded by the collector's lock; a collection drops its dead entries. */
void strings_reclaimed(Vm *vm);
void strings_free(Vm *vm);

int32_t string_length(Vm *vm, Object *s);
uint16_t string_char(Vm *vm, Object *s, int32_t i);
int32_t string_hash(Vm *vm, Object *s); /* as String.hashCode */
bool string_equals(Vm *vm, Object *a, Object *b);

/* UTF-8 copy, malloc'ed (free it); modified UTF-8 likewise; NULL when memory is out. */
char *string_utf8(Vm *vm, Object *s);
char *string_mutf8(Vm *vm, Object *s, size_t *len);
/* Into buf, cut at size. Returns buf. */
char *string_copy(Vm *vm, Object *s, char *buf, size_t size);

#endif
