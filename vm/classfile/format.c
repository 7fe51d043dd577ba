// Format checks (JVMS 4.8): to follow in the next commit; until then only structure is checked.
#include "classfile/reader.h"
bool format_pool(ClassReader *r) {
    (void)r;
    return true;
}
bool format_class_flags(ClassReader *r) {
    (void)r;
    return true;
}
bool format_super(ClassReader *r) {
    (void)r;
    return true;
}
bool format_interfaces(ClassReader *r) {
    (void)r;
    return true;
}
bool format_member(ClassReader *r, const CfMember *m, bool b) {
    (void)r;
    (void)m;
    (void)b;
    return true;
}
bool format_duplicates(ClassReader *r, bool b) {
    (void)r;
    (void)b;
    return true;
}
bool format_class_attributes(ClassReader *r) {
    (void)r;
    return true;
}
