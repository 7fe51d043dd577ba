import java.io.*; import java.util.*;
/** Enum sets are written as their elements. */
public class EnumSetCopies { enum A {X,Y} public static void main(String[] a) throws Exception { for (EnumSet<A> s : List.of(EnumSet.of(A.X), EnumSet.noneOf(A.class), EnumSet.allOf(A.class))) { var b=new ByteArrayOutputStream(); var o=new ObjectOutputStream(b); o.writeObject(s); o.close(); System.out.println(b.size()+" "+new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())).readObject()); } } }
