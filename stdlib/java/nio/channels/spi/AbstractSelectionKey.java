package java.nio.channels.spi;

import java.nio.channels.SelectionKey;

/** The validity of a selection key. */
public abstract class AbstractSelectionKey extends SelectionKey {
    private volatile boolean invalid;

    protected AbstractSelectionKey() {
    }

    @Override
    public final boolean isValid() {
        return !invalid;
    }

    void invalidate() {
        invalid = true;
    }

    @Override
    public final void cancel() {
        synchronized (this) {
            if (invalid) {
                return;
            }
            invalid = true;
        }
        if (selector() instanceof AbstractSelector s) {
            s.cancel(this);
        }
    }
}
