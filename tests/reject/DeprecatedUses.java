import java.util.*;
class DeprecatedUses { protected void finalize() {} }
@Deprecated class Old { @Deprecated void x() {} @Deprecated int y() { return 1; } void z() {} }
class New extends Old { void x() {} @Deprecated int y() { return 2; } void z() {} static void m(Old o) { o.x(); new Old().y(); } }
@SuppressWarnings("deprecation") class Q extends Old { void x() {} }
