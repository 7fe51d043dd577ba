/* jindo.internal.Unicode and CaseMapping: properties of code points, from generated tables. */
#include "native/native.h"

typedef struct {
    int8_t type, direction;
    uint16_t flags;
    int8_t digit;
    int32_t numeric;
    int32_t lower, upper, title; /* added to the code point */
} UnicodeRecord;

typedef struct {
    int32_t cp, length;
    uint16_t units[3];
} UnicodeSpecial;

/* Up to the next range all code points have this value. */
typedef struct {
    int32_t first, value;
} UnicodeRange;

#include "native/unicode_tables.h"
#include "native/unicode_sets.h"

static const UnicodeRecord nothing = {.direction = -1, .digit = -1, .numeric = -1};

static const UnicodeRecord *record(int32_t cp) {
    if ((uint32_t)cp > 0x10ffff)
        return &nothing;
    return &records[record_of[block_of[cp >> 7] << 7 | (cp & 127)]];
}

NATIVE(jindo_internal_Unicode_type) {
    r->i = record(a[0].i)->type;
}

NATIVE(jindo_internal_Unicode_flags) {
    r->i = record(a[0].i)->flags;
}

NATIVE(jindo_internal_Unicode_direction) {
    r->i = record(a[0].i)->direction;
}

NATIVE(jindo_internal_Unicode_toLower) {
    r->i = a[0].i + record(a[0].i)->lower;
}

NATIVE(jindo_internal_Unicode_toUpper) {
    r->i = a[0].i + record(a[0].i)->upper;
}

NATIVE(jindo_internal_Unicode_toTitle) {
    r->i = a[0].i + record(a[0].i)->title;
}

NATIVE(jindo_internal_Unicode_digit) {
    r->i = record(a[0].i)->digit;
}

NATIVE(jindo_internal_Unicode_numericValue) {
    r->i = record(a[0].i)->numeric;
}

static const UnicodeSpecial *special(int32_t cp) {
    size_t low = 0, high = sizeof upper_specials / sizeof *upper_specials;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (upper_specials[mid].cp == cp)
            return &upper_specials[mid];
        if (upper_specials[mid].cp < cp)
            low = mid + 1;
        else
            high = mid;
    }
    return NULL;
}

NATIVE(jindo_internal_CaseMapping_upperSpecial0) {
    const UnicodeSpecial *s = special(a[0].i);
    r->o = s ? string_new_utf16(t, s->units, s->length) : NULL;
}

static int32_t range_value(const UnicodeRange *ranges, size_t count, int32_t cp) {
    size_t low = 0, high = count;
    while (high - low > 1) {
        size_t mid = (low + high) / 2;
        if (ranges[mid].first <= cp)
            low = mid;
        else
            high = mid;
    }
    return ranges[low].value;
}

NATIVE(jindo_internal_Unicode_block) {
    r->i = range_value(block_ranges, sizeof block_ranges / sizeof *block_ranges, a[0].i);
}

NATIVE(jindo_internal_Unicode_script) {
    r->i = range_value(script_ranges, sizeof script_ranges / sizeof *script_ranges, a[0].i);
}
