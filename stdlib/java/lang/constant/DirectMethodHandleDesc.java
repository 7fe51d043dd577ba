package java.lang.constant;

import java.lang.invoke.MethodHandleInfo;

/** A description of a method handle to a method, constructor or field. */
public sealed interface DirectMethodHandleDesc extends MethodHandleDesc permits DirectMethodHandleDescImpl {
    /** What the handle does, and whether its owner is an interface. */
    enum Kind {
        STATIC(MethodHandleInfo.REF_invokeStatic),
        INTERFACE_STATIC(MethodHandleInfo.REF_invokeStatic, true),
        VIRTUAL(MethodHandleInfo.REF_invokeVirtual),
        INTERFACE_VIRTUAL(MethodHandleInfo.REF_invokeInterface, true),
        SPECIAL(MethodHandleInfo.REF_invokeSpecial),
        INTERFACE_SPECIAL(MethodHandleInfo.REF_invokeSpecial, true),
        CONSTRUCTOR(MethodHandleInfo.REF_newInvokeSpecial),
        GETTER(MethodHandleInfo.REF_getField),
        SETTER(MethodHandleInfo.REF_putField),
        STATIC_GETTER(MethodHandleInfo.REF_getStatic),
        STATIC_SETTER(MethodHandleInfo.REF_putStatic);

        public final int refKind;
        public final boolean isInterface;

        Kind(int refKind) {
            this(refKind, false);
        }

        Kind(int refKind, boolean isInterface) {
            this.refKind = refKind;
            this.isInterface = isInterface;
        }

        public static Kind valueOf(int refKind) {
            return valueOf(refKind, refKind == MethodHandleInfo.REF_invokeInterface);
        }

        public static Kind valueOf(int refKind, boolean isInterface) {
            for (Kind k : values()) {
                boolean either = refKind != MethodHandleInfo.REF_invokeStatic && refKind != MethodHandleInfo.REF_invokeSpecial;
                if (k.refKind == refKind && (either || k.isInterface == isInterface)) {
                    return k;
                }
            }
            throw new IllegalArgumentException("refKind=" + refKind + ", isInterface=" + isInterface);
        }

        boolean isVirtualMethod() {
            return this == VIRTUAL || this == SPECIAL || this == INTERFACE_VIRTUAL || this == INTERFACE_SPECIAL;
        }
    }

    Kind kind();

    int refKind();

    boolean isOwnerInterface();

    ClassDesc owner();

    String methodName();

    String lookupDescriptor();
}
