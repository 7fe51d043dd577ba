import java.io.*; import java.util.*; import java.util.concurrent.*;
public class Processes { public static void main(String[] a) throws Exception {
  Process p = new ProcessBuilder("sh","-c","read x; echo got $x; echo err >&2; exit 3").start();
  try (Writer w = p.outputWriter()) { w.write("hi\n"); }
  System.out.println(p.inputReader().readLine() + p.errorReader().readLine() + p.waitFor() + p.exitValue() + p.isAlive());
  var b = new ProcessBuilder("sh","-c","echo $FOO; echo e >&2; pwd").redirectErrorStream(true).directory(new File("/tmp")); b.environment().put("FOO","bar");
  System.out.println(new String(b.start().getInputStream().readAllBytes()));
  try { new ProcessBuilder("/no/such").start(); } catch (IOException e) { System.out.println(e.getMessage()); }
  try { new ProcessBuilder("x").directory(new File("/nodir")).start(); } catch (IOException e) { System.out.println(e.getMessage()); }
  p = new ProcessBuilder("sleep","100").start(); System.out.println(p.isAlive() + " " + p.waitFor(10, TimeUnit.MILLISECONDS)); p.destroy(); System.out.println(p.waitFor());
  System.out.println(new String(Runtime.getRuntime().exec("echo a b").getInputStream().readAllBytes()));
  System.out.println(p.toString().startsWith("Process[pid=") + " " + ProcessHandle.current().isAlive());
  Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
  System.exit(5);
} }
