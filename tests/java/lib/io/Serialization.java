import java.io.*; import java.util.*;
public class Serialization {
  enum Color { RED, GREEN { public String toString(){return "g";} } }
  record P(int x, String s, List<P> more) implements Serializable {}
  static class Base { int b = 7; Base() { b = 8; } }
  static class A extends Base implements Serializable { private int i = 1; long l = 2; double d = 3.5; transient int t = 9; String s = "s\u1234"; A self; int[] ia = {1,2,3}; Object[] oa = {"x", 5, null}; Color c = Color.GREEN; boolean z = true; char ch='q'; byte by=-3; short sh=300; float f=1.25f; }
  static class C extends A { private static final long serialVersionUID = 5; List<String> list = new ArrayList<>(List.of("a","b")); Map<String,Integer> m = new HashMap<>(Map.of("k",1));
    private void writeObject(ObjectOutputStream o) throws IOException { o.defaultWriteObject(); o.writeInt(42); o.writeObject("extra"); o.writeUTF("utf"); }
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException { in.defaultReadObject(); System.out.println("read " + in.readInt() + in.readObject() + in.readUTF()); } }
  static class E implements Externalizable { int v; public E() {} public void writeExternal(ObjectOutput o) throws IOException { o.writeInt(v); o.writeObject("ext"); } public void readExternal(ObjectInput i) throws IOException, ClassNotFoundException { v = i.readInt(); System.out.println(i.readObject()); } }
  static class R implements Serializable { Object readResolve() { return "resolved"; } }
  static class PF implements Serializable { private static final ObjectStreamField[] serialPersistentFields = { new ObjectStreamField("name", String.class), new ObjectStreamField("n", int.class) };
     transient String q="qq"; private void writeObject(ObjectOutputStream o) throws IOException { var f=o.putFields(); f.put("name", q); f.put("n", 77); o.writeFields(); } private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException { var f=in.readFields(); q=(String)f.get("name","d")+f.get("n",0); } }
  static byte[] ser(Object o) throws IOException { var b = new ByteArrayOutputStream(); try (var oo = new ObjectOutputStream(b)) { oo.writeObject(o); } return b.toByteArray(); }
  static Object de(byte[] b) throws Exception { try (var i = new ObjectInputStream(new ByteArrayInputStream(b))) { return i.readObject(); } }
  static String hex(byte[] b) { var s = new StringBuilder(); for (byte x : b) s.append(String.valueOf(Character.forDigit(x>>4&15,16))).append(Character.forDigit(x&15,16)); return s.toString(); }
  public static void main(String[] a) throws Exception {
    A x = new A(); x.self = x; x.t = 5; x.b = 99; byte[] b = ser(x); System.out.println(hex(b)); A y = (A) de(b);
    System.out.println(y.b + " " + y.i + " " + y.l + " " + y.d + " " + y.t + " " + y.s + " " + (y.self == y) + Arrays.toString(y.ia) + Arrays.toString(y.oa) + (y.c == Color.GREEN) + y.z + y.ch + y.by + y.sh + y.f);
    C c = new C(); b = ser(c); System.out.println(hex(b)); C d = (C) de(b); System.out.println(d.list + " " + d.m);
    P p = new P(1, "p", List.of(new P(2, "q", null))); b = ser(p); System.out.println(hex(b)); System.out.println(de(b).equals(p));
    E e = new E(); e.v = 5; b = ser(e); System.out.println(hex(b)); System.out.println(((E) de(b)).v);
    System.out.println(de(ser(new R()))); System.out.println(((PF) de(ser(new PF()))).q); System.out.println(hex(ser(new PF())));
    System.out.println(de(ser(Color.RED)) + " " + de(ser(int[].class)) + " " + de(ser(new Throwable("m"))) + de(ser(new StringBuilder("sb"))) + de(ser(new StringBuffer("sf"))));
    try { ser(new Object()); } catch (NotSerializableException ex) { System.out.println(ex); }
    try { de(new byte[]{1,2,3,4}); } catch (StreamCorruptedException ex) { System.out.println(ex); }
    try { de(Arrays.copyOf(b, 20)); } catch (EOFException ex) { System.out.println(ex); }
    for (Class<?> k : new Class<?>[]{A.class, C.class, P.class, E.class, Color.class, String.class, Integer.class, int[].class, Serialization.class, ArrayList.class, HashMap.class}) System.out.println(ObjectStreamClass.lookup(k));
    System.out.println(Arrays.toString(ObjectStreamClass.lookup(A.class).getFields()));
    var in = new ObjectInputStream(new ByteArrayInputStream(ser(new ArrayList<>(List.of(1,2))))); in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("!java.util.*;java.lang.*")); try { in.readObject(); } catch (InvalidClassException ex) { System.out.println(ex); }
    Random r = new Random(1); int ok = 0; byte[] good = ser(x); for (int i = 0; i < 300; i++) { byte[] m = good.clone(); m[4 + r.nextInt(m.length - 4)] = (byte) r.nextInt(256); try { de(m); ok++; } catch (Exception | LinkageError ex) { } } System.out.println("survived");
  } }
