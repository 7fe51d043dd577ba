package java.net;

import java.io.IOException;
import java.io.OutputStream;

/** Where a response goes that is to be kept in a cache. */
public abstract class CacheRequest {
    public CacheRequest() {
    }

    public abstract OutputStream getBody() throws IOException;

    public abstract void abort();
}
