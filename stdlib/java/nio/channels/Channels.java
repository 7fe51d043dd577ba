package java.nio.channels;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.util.Objects;
import jindo.internal.channels.ChannelStreams;

/** Bridges between channels and streams. */
public final class Channels {
    private Channels() {
    }

    public static InputStream newInputStream(ReadableByteChannel ch) {
        return new ChannelStreams.In(Objects.requireNonNull(ch, "ch"));
    }

    public static OutputStream newOutputStream(WritableByteChannel ch) {
        return new ChannelStreams.Out(Objects.requireNonNull(ch, "ch"));
    }

    public static InputStream newInputStream(AsynchronousByteChannel ch) {
        return new ChannelStreams.AsyncIn(Objects.requireNonNull(ch, "ch"));
    }

    public static OutputStream newOutputStream(AsynchronousByteChannel ch) {
        return new ChannelStreams.AsyncOut(Objects.requireNonNull(ch, "ch"));
    }

    public static ReadableByteChannel newChannel(InputStream in) {
        Objects.requireNonNull(in, "in");
        return in.getClass() == FileInputStream.class ? ((FileInputStream) in).getChannel()
            : new ChannelStreams.Source(in);
    }

    public static WritableByteChannel newChannel(OutputStream out) {
        Objects.requireNonNull(out, "out");
        return out.getClass() == FileOutputStream.class ? ((FileOutputStream) out).getChannel()
            : new ChannelStreams.Sink(out);
    }

    public static Reader newReader(ReadableByteChannel ch, CharsetDecoder dec, int minBufferCap) {
        Objects.requireNonNull(ch, "ch");
        return new InputStreamReader(newInputStream(ch), dec);
    }

    public static Reader newReader(ReadableByteChannel ch, String csName) {
        Objects.requireNonNull(csName, "csName");
        return newReader(ch, Charset.forName(csName).newDecoder(), -1);
    }

    public static Reader newReader(ReadableByteChannel ch, Charset charset) {
        Objects.requireNonNull(charset, "charset");
        return newReader(ch, charset.newDecoder(), -1);
    }

    public static Writer newWriter(WritableByteChannel ch, CharsetEncoder enc, int minBufferCap) {
        Objects.requireNonNull(ch, "ch");
        return new OutputStreamWriter(newOutputStream(ch), enc);
    }

    public static Writer newWriter(WritableByteChannel ch, String csName) {
        Objects.requireNonNull(csName, "csName");
        return newWriter(ch, Charset.forName(csName).newEncoder(), -1);
    }

    public static Writer newWriter(WritableByteChannel ch, Charset charset) {
        Objects.requireNonNull(charset, "charset");
        return newWriter(ch, charset.newEncoder(), -1);
    }
}
