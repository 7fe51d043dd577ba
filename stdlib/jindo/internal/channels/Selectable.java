package jindo.internal.channels;

import jindo.internal.net.NetSocket;

/** A channel that this package's selector can watch. */
interface Selectable {
    NetSocket core();

    /** Which of the operations are possible when the descriptor is ready to be read, to be written, or wrong. */
    int operations(boolean readable, boolean writable, boolean error, int interest);
}
