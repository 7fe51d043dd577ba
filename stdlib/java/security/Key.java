package java.security;

import java.io.Serializable;

/** A key of any algorithm. */
public interface Key extends Serializable {
    @Deprecated
    @SuppressWarnings("serial")
    @java.io.Serial
    long serialVersionUID = 6603384152749567654L;

    String getAlgorithm();

    String getFormat();

    byte[] getEncoded();
}
