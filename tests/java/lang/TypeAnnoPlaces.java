import java.lang.annotation.*; import java.util.*;
public class TypeAnnoPlaces { @Target(ElementType.TYPE_USE) @Retention(RetentionPolicy.RUNTIME) @interface N { int value() default 0; }
 @N String f; List<@N(1) String> g; @N(2) int a; <@N(4) T extends @N(5) Object> @N(6) T m(@N(7) String p) throws @N(8) Exception { return null; } class I extends @N(9) Object implements @N(10) Runnable { public void run() {} } 
 public static void main(String[] x) throws Exception { for (var f : TypeAnnoPlaces.class.getDeclaredFields()) System.out.println(f.getAnnotatedType()); }}
