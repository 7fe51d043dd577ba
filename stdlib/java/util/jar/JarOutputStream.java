package java.util.jar;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a jar file: a zip file whose first entry is marked, and is the manifest where one is given. */
public class JarOutputStream extends ZipOutputStream {
    private static final int MAGIC = 0xcafe;
    private boolean firstEntry = true;

    public JarOutputStream(OutputStream out, Manifest man) throws IOException {
        super(out);
        if (man == null) {
            throw new NullPointerException("man");
        }
        putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
        man.write(new BufferedOutputStream(this));
        closeEntry();
    }

    public JarOutputStream(OutputStream out) throws IOException {
        super(out);
    }

    @Override
    public void putNextEntry(ZipEntry ze) throws IOException {
        if (firstEntry) {
            byte[] extra = ze.getExtra();
            if (extra == null || !hasMagic(extra)) {
                byte[] more = new byte[extra == null ? 4 : extra.length + 4];
                if (extra != null) {
                    System.arraycopy(extra, 0, more, 4, extra.length);
                }
                more[0] = (byte) MAGIC;
                more[1] = (byte) (MAGIC >> 8);
                ze.setExtra(more);
            }
            firstEntry = false;
        }
        super.putNextEntry(ze);
    }

    private static boolean hasMagic(byte[] extra) {
        for (int i = 0; i + 4 <= extra.length;) {
            if ((extra[i] & 0xff | (extra[i + 1] & 0xff) << 8) == MAGIC) {
                return true;
            }
            i += 4 + (extra[i + 2] & 0xff | (extra[i + 3] & 0xff) << 8);
        }
        return false;
    }
}
