package java.util.logging;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UnsupportedEncodingException;
import java.io.Writer;
import java.util.Objects;

/** Writes records to a stream. */
public class StreamHandler extends Handler {
    private OutputStream output;
    private volatile Writer writer;
    private boolean doneHeader;

    public StreamHandler() {
        configure(Level.INFO, new SimpleFormatter());
    }

    public StreamHandler(OutputStream out, Formatter formatter) {
        configure(Level.INFO, Objects.requireNonNull(formatter));
        setFormatter(formatter);
        setOutputStream(out);
    }

    /** For kinds of stream handlers with other settings by default. */
    StreamHandler(Level level, Formatter formatter) {
        configure(level, formatter);
    }

    protected synchronized void setOutputStream(OutputStream out) throws SecurityException {
        flushAndClose();
        output = Objects.requireNonNull(out);
        doneHeader = false;
        openWriter();
    }

    private void openWriter() {
        String encoding = getEncoding();
        try {
            writer = encoding == null ? new OutputStreamWriter(output) : new OutputStreamWriter(output, encoding);
        } catch (UnsupportedEncodingException e) {
            throw new Error("Unexpected exception " + e);
        }
    }

    @Override
    public synchronized void setEncoding(String encoding) throws SecurityException, UnsupportedEncodingException {
        super.setEncoding(encoding);
        if (output != null) {
            flush();
            openWriter();
        }
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        String msg;
        try {
            msg = getFormatter().format(record);
        } catch (Exception e) {
            reportError(null, e, ErrorManager.FORMAT_FAILURE);
            return;
        }
        try {
            if (!doneHeader) {
                writer.write(getFormatter().getHead(this));
                doneHeader = true;
            }
            writer.write(msg);
        } catch (Exception e) {
            reportError(null, e, ErrorManager.WRITE_FAILURE);
        }
    }

    @Override
    public boolean isLoggable(LogRecord record) {
        return writer != null && record != null && super.isLoggable(record);
    }

    @Override
    public synchronized void flush() {
        if (writer != null) {
            try {
                writer.flush();
            } catch (Exception e) {
                reportError(null, e, ErrorManager.FLUSH_FAILURE);
            }
        }
    }

    private void flushAndClose() {
        if (writer == null) {
            return;
        }
        try {
            if (!doneHeader) {
                writer.write(getFormatter().getHead(this));
                doneHeader = true;
            }
            writer.write(getFormatter().getTail(this));
            writer.flush();
            writer.close();
        } catch (Exception e) {
            reportError(null, e, ErrorManager.CLOSE_FAILURE);
        }
        writer = null;
        output = null;
    }

    @Override
    public synchronized void close() throws SecurityException {
        flushAndClose();
    }
}
