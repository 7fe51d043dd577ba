package jindo.internal.foreign;

/** C functions called and called from, through libffi. Types are letters: b z s c i j f d a v, structs in braces. */
final class Native {
    private Native() {
    }

    /** A library by path or name, 0 if there is none; names end with a zero. */
    static native long open0(byte[] name);

    static native void close0(long library);

    /** Of a library, or with 0 of all that the process has loaded; 0 if there is none. */
    static native long symbol0(long library, byte[] name);

    /** A prepared call: the result's type, then those of arguments, of which fixed are not variadic (-1: all); 0: no such call. */
    static native long prepare0(byte[] types, int fixed);

    static native void release0(long call);

    /** args: addresses of the arguments. errno goes to the int at state if that is not 0. */
    static native void call0(long call, long function, long args, long result, long state, boolean critical);

    /** Code that calls Upcall.run with target; its address, and at [1] what frees it. */
    static native boolean stub0(long call, Object target, Class<?> upcall, long[] out);

    static native void freeStub0(long stub);

    /** Of an array's first byte; arrays do not move. */
    static native long addressOf0(Object array);
}
