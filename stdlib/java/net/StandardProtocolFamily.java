package java.net;

/** The families of protocols there are. */
public enum StandardProtocolFamily implements ProtocolFamily {
    INET, INET6, UNIX
}
