package jindo.internal.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.ContentHandler;
import java.net.ContentHandlerFactory;
import java.net.FileNameMap;
import java.net.URLConnection;
import java.net.UnknownServiceException;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/** Content types: what names and first bytes say of them, and who makes objects of them. */
public final class Contents {
    private static final String TYPES = """
        application/octet-stream bin exe dll so o a obj class saveme dump hqx arc lib com
        application/oda oda
        application/pdf pdf
        application/postscript eps ai ps
        application/x-dvi dvi
        application/x-hdf hdf
        application/x-latex latex
        application/x-netcdf nc cdf
        application/x-tex tex
        application/x-texinfo texinfo texi
        application/x-troff t tr roff
        application/x-troff-man man
        application/x-troff-me me
        application/x-troff-ms ms
        application/x-wais-source src wsrc
        application/xml xml
        application/zip zip
        application/gzip gz
        application/x-bcpio bcpio
        application/x-cpio cpio
        application/x-gtar gtar
        application/x-shar sh shar
        application/x-sv4cpio sv4cpio
        application/x-sv4crc sv4crc
        application/x-tar tar
        application/x-ustar ustar
        application/javascript js
        application/json json
        application/java-archive jar
        application/rtf rtf
        application/vnd.ms-excel xls
        application/vnd.ms-powerpoint ppt
        application/msword doc
        application/x-sh sh
        application/x-java-jnlp-file jnlp
        audio/basic snd au
        audio/x-wav wav
        audio/midi mid midi
        audio/mpeg mp3
        image/gif gif
        image/ief ief
        image/jpeg jfif jfif-tbnl jpe jpg jpeg
        image/svg+xml svg svgz
        image/tiff tif tiff
        image/vnd.fpx fpx fpix
        image/x-cmu-rast ras
        image/x-portable-anymap pnm
        image/x-portable-bitmap pbm
        image/x-portable-graymap pgm
        image/x-portable-pixmap ppm
        image/x-rgb rgb
        image/x-xbitmap xbm xpm
        image/x-xwindowdump xwd
        image/png png
        image/bmp bmp
        image/webp webp
        text/css css
        text/csv csv
        text/html htm html
        text/markdown md markdown
        text/php php
        text/plain text c cc c++ h pl txt java el
        text/tab-separated-values tsv
        text/x-setext etx
        video/mp4 mp4
        video/mpeg mpg mpe mpeg
        video/quicktime mov qt
        application/x-troff-msvideo.avi avi
        video/x-sgi-movie movie mv
        message/rfc822 mime
        """;

    private static volatile FileNameMap names;
    private static volatile ContentHandlerFactory factory;
    private static final ConcurrentHashMap<String, ContentHandler> handlers = new ConcurrentHashMap<>();

    private Contents() {
    }

    public static FileNameMap names() {
        FileNameMap m = names;
        if (m == null) {
            m = names = new Suffixes();
        }
        return m;
    }

    public static void setNames(FileNameMap map) {
        names = map;
    }

    private static final class Suffixes implements FileNameMap {
        private final ConcurrentHashMap<String, String> types = new ConcurrentHashMap<>();

        Suffixes() {
            for (String line : TYPES.split("\n")) {
                String[] words = line.split(" ");
                for (int i = 1; i < words.length; i++) {
                    types.putIfAbsent(words[i], words[0]);
                }
            }
        }

        @Override
        public String getContentTypeFor(String fileName) {
            int hash = fileName.lastIndexOf('#');
            String name = hash > 0 ? fileName.substring(0, hash) : fileName;
            int dot = name.lastIndexOf('.');
            int slash = name.lastIndexOf('/');
            if (name.endsWith("/")) {
                return "text/html";
            }
            return dot < 0 || dot < slash ? null : types.get(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        }
    }

    // ---- by the first bytes ----

    private static final Object[][] STARTS = {
        {"\u00ca\u00fe\u00ba\u00be", "application/java-vm"}, {"\u00ac\u00ed", "application/x-java-serialized-object"},
        {"<!", "text/html"}, {"<html", "text/html"}, {"<head", "text/html"}, {"<body", "text/html"},
        {"<HTML", "text/html"}, {"<HEAD", "text/html"}, {"<BODY", "text/html"}, {"<?xml", "application/xml"},
        {"\u00ef\u00bb\u00bf<?xml", "application/xml"}, {"\u00fe\u00ff\0<\0?\0x", "application/xml"},
        {"\u00ff\u00fe<\0?\0x\0", "application/xml"}, {"GIF8", "image/gif"}, {"#def", "image/x-bitmap"},
        {"! XPM2", "image/x-pixmap"}, {"\u0089PNG\r\n\u001a\n", "image/png"}, {"\u00ff\u00d8\u00ff\u00e0", "image/jpeg"},
        {"\u00ff\u00d8\u00ff\u00ee", "image/jpg"}, {".snd", "audio/basic"}, {"dns.", "audio/basic"},
        {"RIFF", "audio/x-wav"}, {"II*\0", "image/tiff"}, {"MM\0*", "image/tiff"},
    };

    public static String guess(InputStream in) throws IOException {
        if (!in.markSupported()) {
            return null;
        }
        in.mark(16);
        byte[] b = new byte[16];
        int n = Math.max(in.readNBytes(b, 0, 16), 0);
        in.reset();
        for (Object[] start : STARTS) {
            if (starts(b, n, (String) start[0])) {
                return (String) start[1];
            }
        }
        boolean exif = n >= 11 && starts(b, n, "\u00ff\u00d8\u00ff\u00e1") && b[6] == 'E' && b[7] == 'x' && b[8] == 'i'
            && b[9] == 'f' && b[10] == 0;
        return exif ? "image/jpeg" : null;
    }

    private static boolean starts(byte[] b, int n, String with) {
        if (n < with.length()) {
            return false;
        }
        for (int i = 0; i < with.length(); i++) {
            if ((b[i] & 0xff) != with.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    // ---- objects ----

    public static synchronized void setFactory(ContentHandlerFactory f) {
        if (factory != null) {
            throw new Error("factory already defined");
        }
        factory = f;
    }

    public static ContentHandler of(URLConnection c) throws IOException {
        c.getInputStream(); // a failure to connect is told before an unknown type
        String type = c.getContentType();
        if (type == null) {
            throw new UnknownServiceException("no content-type");
        }
        int end = type.indexOf(';');
        String bare = (end < 0 ? type : type.substring(0, end)).trim().toLowerCase(Locale.ROOT);
        return handlers.computeIfAbsent(bare, Contents::make);
    }

    private static ContentHandler make(String type) {
        ContentHandler h = factory == null ? null : factory.createContentHandler(type);
        return h != null ? h : new Streams();
    }

    /** What has no handler is read by the program. */
    private static final class Streams extends ContentHandler {
        @Override
        public Object getContent(URLConnection c) throws IOException {
            return c.getInputStream();
        }
    }
}
