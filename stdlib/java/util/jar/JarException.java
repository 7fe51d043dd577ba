package java.util.jar;

import java.util.zip.ZipException;

/** A jar file is damaged. */
public class JarException extends ZipException {
    @java.io.Serial
    private static final long serialVersionUID = 7159778400963954473L;

    public JarException() {
    }

    public JarException(String msg) {
        super(msg);
    }
}
