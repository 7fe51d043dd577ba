package java.net;

/** From file names to content types. */
public interface FileNameMap {
    String getContentTypeFor(String fileName);
}
