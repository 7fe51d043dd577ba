import java.io.*; import java.util.*;
public class Pipelines { public static void main(String[] a) throws Exception {
 var ps = ProcessBuilder.startPipeline(List.of(new ProcessBuilder("printf","b\\na\\nc\\n"), new ProcessBuilder("sort"), new ProcessBuilder("head","-2")));
 System.out.println(new String(ps.get(2).getInputStream().readAllBytes())+ps.size()); for (Process p: ps) System.out.println(p.waitFor());
 File f = File.createTempFile("out","x"); new ProcessBuilder("echo","to file").redirectOutput(f).start().waitFor(); new ProcessBuilder("echo","more").redirectOutput(ProcessBuilder.Redirect.appendTo(f)).start().waitFor(); System.out.print(new String(new FileInputStream(f).readAllBytes())); 
 System.out.print(new String(new ProcessBuilder("cat").redirectInput(f).start().getInputStream().readAllBytes())); f.delete(); new ProcessBuilder("echo","inherited").inheritIO().start().waitFor();
 try { ProcessBuilder.startPipeline(List.of(new ProcessBuilder("ls").redirectOutput(f), new ProcessBuilder("ls"))); } catch (IllegalArgumentException e) { System.out.println(e.getMessage().replaceAll("/tmp.*", "F")); } } }
