import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.HexDump;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.LineIterator;
import org.apache.commons.io.comparator.NameFileComparator;
import org.apache.commons.io.filefilter.WildcardFileFilter;
import org.apache.commons.io.input.CountingInputStream;
import org.apache.commons.io.input.ReversedLinesFileReader;
import org.apache.commons.io.input.TeeInputStream;
import org.apache.commons.io.output.StringBuilderWriter;

/** commons-io. */
public class CommonsIo {
    public static void main(String[] args) throws Exception {
        File dir = File.createTempFile("cio", "");
        dir.delete();
        File a = new File(dir, "sub/a.txt");
        FileUtils.write(a, "line 1\nline 2\n\u20ac\n", StandardCharsets.UTF_8);
        FileUtils.writeLines(new File(dir, "b.log"), List.of("x", "y"));
        FileUtils.copyFile(a, new File(dir, "c.txt"));
        FileUtils.copyDirectory(new File(dir, "sub"), new File(dir, "sub2"));
        System.out.println(FileUtils.readLines(a, "UTF-8") + " " + FileUtils.sizeOfDirectory(dir) + " "
            + FileUtils.contentEquals(a, new File(dir, "c.txt")) + " " + FileUtils.checksumCRC32(a));
        TreeSet<String> names = new TreeSet<>();
        for (File f : FileUtils.listFiles(dir, new String[] {"txt"}, true)) {
            names.add(dir.toURI().relativize(f.toURI()).getPath());
        }
        System.out.println(names);
        File[] files = dir.listFiles((java.io.FileFilter) new WildcardFileFilter("*.*"));
        Arrays.sort(files, NameFileComparator.NAME_REVERSE);
        System.out.println(files[0].getName() + " " + files.length);
        try (ReversedLinesFileReader r = new ReversedLinesFileReader(a, StandardCharsets.UTF_8)) {
            System.out.println(r.readLine() + r.readLine());
        }
        System.out.println(FilenameUtils.getExtension("a/b.tar.gz") + FilenameUtils.getBaseName("a/b.tar.gz")
            + FilenameUtils.normalize("/a/../b/./c") + FilenameUtils.wildcardMatch("abc", "a*c") + FilenameUtils.concat("/x", "y"));
        System.out.println(IOUtils.toString(new StringReader("reader")) + IOUtils.toByteArray(new ByteArrayInputStream(new byte[5000])).length
            + IOUtils.contentEquals(new StringReader("a"), new StringReader("b")) + IOUtils.readLines(new StringReader("p\nq")));
        LineIterator it = IOUtils.lineIterator(new StringReader("1\n2"));
        System.out.println(it.next() + it.next() + it.hasNext());
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        CountingInputStream counting = new CountingInputStream(new TeeInputStream(new ByteArrayInputStream("tee".getBytes()), copy));
        IOUtils.copy(counting, new StringBuilderWriter(), "UTF-8");
        System.out.println(counting.getByteCount() + copy.toString());
        ByteArrayOutputStream dump = new ByteArrayOutputStream();
        HexDump.dump("0123456789abcdefXYZ".getBytes(), 0, dump, 0);
        System.out.print(dump);
        try {
            FileUtils.readFileToString(new File(dir, "none"), "UTF-8");
        } catch (java.io.IOException e) {
            System.out.println(e.getClass().getName());
        }
        FileUtils.moveFile(new File(dir, "b.log"), new File(dir, "moved/b.log"));
        FileUtils.deleteDirectory(dir);
        System.out.println(dir.exists());
    }
}
