import java.lang.reflect.*; import java.lang.annotation.*; import java.util.*;
public class Reflect {
  @Retention(RetentionPolicy.RUNTIME) @interface A { String value() default "x"; int n() default 3; Class<?>[] c() default {}; }
  interface I { int f(int x, String s); default String d() { return "def " + f(1,"q"); } }
  @A("cls") static class G<T extends Comparable<T>> implements Comparator<List<? super T>> { @A(n=5,c={int.class,String.class}) public Map<String,T[]> fld; public int compare(List<? super T> a, List<? super T> b){return 0;} private <X extends Exception> void m(X x, T... ts) throws X {} record R(int a,String b){} }
  public static void main(String[] a) throws Throwable {
    System.out.println("Reflect " + 42 + " " + 1.5 + " " + 1e23 + " " + 2.0f/3 + " " + Long.MIN_VALUE);
    StringBuilder sb = new StringBuilder(); for (int i=0;i<10;i++) sb.append(i).append(','); System.out.println(sb.reverse());
    try { "abc".charAt(5); } catch (Exception e) { System.out.println(e); }
    try { Integer.parseInt("zz"); } catch (Exception e) { System.out.println(e); }
    System.out.println("ÄÖß straße".toUpperCase() + " " + "ÄΣ".toLowerCase() + " " + Character.isLetter('é')+Character.getType('€'));
    Thread t = new Thread(() -> System.out.println("in " + Thread.currentThread())); t.start(); t.join();
    System.out.println(G.class.getAnnotation(A.class) + " " + G.class.toGenericString());
    Field f = G.class.getField("fld"); System.out.println(f.toGenericString() + " " + f.getAnnotation(A.class)+ " " + f.getGenericType());
    Method[] ms = G.class.getDeclaredMethods(); Arrays.sort(ms, Comparator.comparing(Method::toString)); for (Method m : ms) System.out.println(m.toGenericString() + " | " + m);
    System.out.println(Arrays.toString(G.class.getGenericInterfaces())+ Arrays.toString(G.R.class.getRecordComponents()));
    I i = (I) Proxy.newProxyInstance(Reflect.class.getClassLoader(), new Class<?>[]{I.class}, (p, m, args) -> { System.out.println("call " + m + Arrays.toString(args)); return m.isDefault() ? InvocationHandler.invokeDefault(p, m, args) : m.getReturnType()==int.class ? 7 : null; });
    System.out.println(i.f(3,"z")); System.out.println(i.d()); System.out.println(Proxy.isProxyClass(i.getClass()));
    Method m = String.class.getMethod("substring", int.class); System.out.println(m.invoke("hello", 2));
    try { m.invoke("hello", 20); } catch (InvocationTargetException e) { System.out.println(e.getCause()); }
    try { Field v = String.class.getDeclaredField("value"); v.setAccessible(true); } catch (RuntimeException e) { System.out.println(e.toString().indexOf("unnamed module")); }
    System.out.println(new G.R(1,"b"));
  }
}
