import java.io.*; import java.util.*;
public class Mixed { 
 static void sw() { StackWalker.getInstance().forEach(f -> System.out.println(f.getClassName()+"."+f.getMethodName()+":"+f.getLineNumber())); System.out.println(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass()); }
 static class In { static void go() { sw(); } }
 public static void main(String[] a) throws Exception {
  In.go();
  PipedOutputStream po = new PipedOutputStream(); PipedInputStream pi = new PipedInputStream(po, 16); Thread t = new Thread(() -> { try (po) { for (int i = 0; i < 100; i++) po.write(i); } catch (IOException e) { System.out.println(e); } }); t.start(); int s = 0, c; while ((c = pi.read()) >= 0) s += c; System.out.println(s);
  StreamTokenizer st = new StreamTokenizer(new StringReader("foo 12.5 -3 'q\\n\\101' // c\n/ x\n a.b /c\n-")); st.slashSlashComments(true); st.eolIsSignificant(true); do { st.nextToken(); System.out.println(st); } while (st.ttype != StreamTokenizer.TT_EOF);
  System.out.println(System.console() == null);
  ResourceBundle b = new ListResourceBundle() { protected Object[][] getContents() { return new Object[][]{{"k","v"},{"l",new String[]{"x"}}}; } }; System.out.println(b.getString("k") + b.keySet().size() + b.containsKey("z"));
  try { b.getString("zz"); } catch (MissingResourceException e) { System.out.println(e.getMessage().length() > 10); }
  try { ResourceBundle.getBundle("nope.Nope"); } catch (MissingResourceException e) { System.out.println(e.getMessage()); }
  for (Runnable r : ServiceLoader.load(Runnable.class)) System.out.println(r);
  File f = File.createTempFile("abc", null); System.out.println(f.exists() + " " + f.length() + f.getName().endsWith(".tmp")); 
  try (FileWriter w = new FileWriter(f)) { w.write("héllo\nworld\n"); } System.out.println(f.length()); try (BufferedReader r = new BufferedReader(new FileReader(f))) { System.out.println(r.lines().toList()); }
  try (RandomAccessFile r = new RandomAccessFile(f, "rw")) { r.seek(2); r.writeInt(7); r.seek(0); System.out.println(r.readByte() + " " + r.length() + r.getFilePointer()); }
  System.out.println(f.delete() + " " + f.exists() + new File("/tmp/../tmp/./x//y/").getPath() + new File("/tmp/../tmp/./zz").getCanonicalPath() + new File("a", "b") + new File("a/b/c").getParentFile().getName());
  try { new FileInputStream("/nope/x"); } catch (IOException e) { System.out.println(e); } try { new FileInputStream("/tmp"); } catch (IOException e) { System.out.println(e); } try { new FileOutputStream("/tmp"); } catch (IOException e) { System.out.println(e); }
  System.out.printf("%d %s %.2f%n", 5, "x", 2.345); System.out.println(String.format("%05d|%-5s|%x", 42, "ab", 255));
  Object o = Class.forName("java.util.ArrayList").getDeclaredConstructor().newInstance(); System.out.println(o + " " + Mixed.class.getClassLoader().getClass().getSimpleName().length() + Mixed.class.getPackageName() + int[].class.getName() + int[][].class.getSimpleName() + Map.Entry.class.getCanonicalName() + Map.Entry.class.getName());
  try { Class.forName("no.Such"); } catch (ClassNotFoundException e) { System.out.println(e); } 
  System.out.println(Thread.State.valueOf("NEW") + " " + Runtime.version().feature() + " " + Runtime.Version.parse("17.0.1+12-LTS") + Integer.class.getModule() + Mixed.class.getModule().isNamed() + String.class.getPackage());
  System.out.println(new Object(){}.getClass().getEnclosingMethod() + " " + new Object(){}.getClass().isAnonymousClass() + In.class.isMemberClass() + Arrays.toString(Mixed.class.getDeclaredClasses().length > 0 ? In.class.getNestHost().getName().toCharArray() : null));
 } }
