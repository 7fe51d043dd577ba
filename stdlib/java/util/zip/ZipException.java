package java.util.zip;

import java.io.IOException;

/** A zip file is damaged, or what is asked cannot be in one. */
public class ZipException extends IOException {
    @java.io.Serial
    private static final long serialVersionUID = 8000196834066748623L;

    public ZipException() {
    }

    public ZipException(String msg) {
        super(msg);
    }
}
