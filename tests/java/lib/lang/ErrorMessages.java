import java.util.*;

/** What exceptions of java.lang say. */
public class ErrorMessages { static void t(String l,Runnable r){ System.out.print(l+"  =>  "); try{r.run(); System.out.println("ok");}catch(Throwable e){System.out.println(e.toString());} }
public static void main(String[] a){ String s="abc", u="ab\u1234";

        t("s.charAt(5)",()->s.charAt(5));
        t("u.charAt(5)",()->u.charAt(5));
        t("s.charAt(-1)",()->s.charAt(-1));
        t("s.substring(2,1)",()->s.substring(2,1));
        t("s.substring(4)",()->s.substring(4));
        t("s.substring(-1)",()->s.substring(-1));
        t("s.substring(1,9)",()->s.substring(1,9));
        t("s.codePointAt(7)",()->s.codePointAt(7));
        t("u.codePointAt(7)",()->u.codePointAt(7));
        t("s.codePointBefore(0)",()->s.codePointBefore(0));
        t("s.codePointCount(2,1)",()->s.codePointCount(2,1));
        t("s.offsetByCodePoints(1,5)",()->s.offsetByCodePoints(1,5));

        t("s.getChars(0,5,new char[3],0)",()->s.getChars(0,5,new char[3],0));
        t("s.getChars(0,2,new char[1],0)",()->s.getChars(0,2,new char[1],0));
        t("s.getChars(2,1,new char[1],0)",()->s.getChars(2,1,new char[1],0));

        t("new String(new char[3],1,5)",()->new String(new char[3],1,5));
        t("new String(new byte[3],1,5)",()->new String(new byte[3],1,5));
        t("new String(new int[3],-1,5)",()->new String(new int[3],-1,5));
        t("s.repeat(-1)",()->s.repeat(-1));
        t("\"ab\".repeat(1<<30)",()->"ab".repeat(1<<30));
        t("s.subSequence(2,1)",()->s.subSequence(2,1));
 StringBuilder b=new StringBuilder("abc");

        t("b.charAt(5)",()->b.charAt(5));
        t("b.setCharAt(5,'c')",()->b.setCharAt(5,'c'));
        t("b.deleteCharAt(5)",()->b.deleteCharAt(5));
        t("b.delete(5,6)",()->b.delete(5,6));
        t("b.delete(2,1)",()->b.delete(2,1));
        t("b.insert(5,\"x\")",()->b.insert(5,"x"));
        t("b.insert(5,new char[2],1,5)",()->b.insert(5,new char[2],1,5));
        t("b.replace(5,6,\"x\")",()->b.replace(5,6,"x"));
        t("b.setLength(-1)",()->b.setLength(-1));
        t("b.substring(2,1)",()->b.substring(2,1));
        t("b.substring(5)",()->b.substring(5));
        t("b.append(\"abc\",2,1)",()->b.append("abc",2,1));
        t("b.append(new char[3],2,5)",()->b.append(new char[3],2,5));
        t("b.codePointAt(5)",()->b.codePointAt(5));
        t("b.codePointBefore(5)",()->b.codePointBefore(5));
        t("b.codePointCount(2,1)",()->b.codePointCount(2,1));
        t("b.getChars(0,5,new char[3],0)",()->b.getChars(0,5,new char[3],0));
        t("b.offsetByCodePoints(0,5)",()->b.offsetByCodePoints(0,5));
        t("b.insert(5,'c')",()->b.insert(5,'c'));
        t("b.insert(0,\"abc\",2,1)",()->b.insert(0,"abc",2,1));
        t("new StringBuilder(-1)",()->new StringBuilder(-1));
        t("b.appendCodePoint(-1)",()->b.appendCodePoint(-1));
        t("b.insert(7,\"abc\",0,1)",()->b.insert(7,"abc",0,1));
        t("b.subSequence(2,1)",()->b.subSequence(2,1));

        t("Integer.parseInt(\"\")",()->Integer.parseInt(""));
        t("Integer.parseInt(null)",()->Integer.parseInt(null));
        t("Integer.parseInt(\"12x\")",()->Integer.parseInt("12x"));
        t("Integer.parseInt(\"99999999999\")",()->Integer.parseInt("99999999999"));
        t("Integer.parseInt(\"1\",99)",()->Integer.parseInt("1",99));
        t("Integer.parseInt(\"1\",1)",()->Integer.parseInt("1",1));
        t("Integer.parseInt(\"-\",10)",()->Integer.parseInt("-",10));
        t("Integer.parseInt(\"zz\",16)",()->Integer.parseInt("zz",16));
        t("Integer.parseInt(\"abc\",0,9,10)",()->Integer.parseInt("abc",0,9,10));
        t("Integer.parseInt(\"abc\",0,2,10)",()->Integer.parseInt("abc",0,2,10));
        t("Integer.parseUnsignedInt(\"-1\")",()->Integer.parseUnsignedInt("-1"));
        t("Integer.parseUnsignedInt(\"4294967296\")",()->Integer.parseUnsignedInt("4294967296"));
        t("Integer.parseUnsignedInt(\"99999999999999999999\")",()->Integer.parseUnsignedInt("99999999999999999999"));
        t("Integer.parseUnsignedInt(null)",()->Integer.parseUnsignedInt(null));
        t("Integer.parseUnsignedInt(\"\")",()->Integer.parseUnsignedInt(""));

        t("Long.parseLong(\"\")",()->Long.parseLong(""));
        t("Long.parseLong(null)",()->Long.parseLong(null));
        t("Long.parseLong(\"12x\")",()->Long.parseLong("12x"));
        t("Long.parseLong(\"99999999999999999999\")",()->Long.parseLong("99999999999999999999"));
        t("Long.parseLong(\"1\",99)",()->Long.parseLong("1",99));
        t("Long.parseLong(\"1\",1)",()->Long.parseLong("1",1));
        t("Long.parseUnsignedLong(\"-1\")",()->Long.parseUnsignedLong("-1"));
        t("Long.parseUnsignedLong(\"18446744073709551616\")",()->Long.parseUnsignedLong("18446744073709551616"));
        t("Long.parseUnsignedLong(\"999999999999999999999\")",()->Long.parseUnsignedLong("999999999999999999999"));

        t("Integer.decode(\"\")",()->Integer.decode(""));
        t("Integer.decode(\"0x-1\")",()->Integer.decode("0x-1"));
        t("Integer.decode(\"0x\")",()->Integer.decode("0x"));
        t("Integer.decode(\"--1\")",()->Integer.decode("--1"));
        t("Byte.parseByte(\"200\")",()->Byte.parseByte("200"));
        t("Short.parseShort(\"70000\")",()->Short.parseShort("70000"));
        t("Byte.decode(\"200\")",()->Byte.decode("200"));
        t("Short.decode(\"70000\")",()->Short.decode("70000"));
        t("Byte.parseByte(\"x\")",()->Byte.parseByte("x"));

        t("Double.parseDouble(\"\")",()->Double.parseDouble(""));
        t("Double.parseDouble(null)",()->Double.parseDouble(null));
        t("Double.parseDouble(\"x\")",()->Double.parseDouble("x"));
        t("Float.parseFloat(\"1e\")",()->Float.parseFloat("1e"));
        t("Double.parseDouble(\" 1 2\")",()->Double.parseDouble(" 1 2"));
        t("Double.parseDouble(\"  \")",()->Double.parseDouble("  "));
        t("Float.parseFloat(null)",()->Float.parseFloat(null));
        t("Double.valueOf(\"0x1\")",()->Double.valueOf("0x1"));

        t("Math.toIntExact(1L<<40)",()->Math.toIntExact(1L<<40));
        t("Math.addExact(Integer.MAX_VALUE,1)",()->Math.addExact(Integer.MAX_VALUE,1));
        t("Math.addExact(Long.MAX_VALUE,1L)",()->Math.addExact(Long.MAX_VALUE,1L));
        t("Math.multiplyExact(Long.MAX_VALUE,2L)",()->Math.multiplyExact(Long.MAX_VALUE,2L));
        t("Math.negateExact(Integer.MIN_VALUE)",()->Math.negateExact(Integer.MIN_VALUE));
        t("Math.absExact(Integer.MIN_VALUE)",()->Math.absExact(Integer.MIN_VALUE));
        t("Math.absExact(Long.MIN_VALUE)",()->Math.absExact(Long.MIN_VALUE));
        t("Math.incrementExact(Integer.MAX_VALUE)",()->Math.incrementExact(Integer.MAX_VALUE));
        t("Math.decrementExact(Integer.MIN_VALUE)",()->Math.decrementExact(Integer.MIN_VALUE));
        t("Math.floorMod(1,0)",()->Math.floorMod(1,0));
        t("Math.floorDiv(1,0)",()->Math.floorDiv(1,0));
        t("Math.subtractExact(Long.MIN_VALUE,1L)",()->Math.subtractExact(Long.MIN_VALUE,1L));
        t("Math.negateExact(Long.MIN_VALUE)",()->Math.negateExact(Long.MIN_VALUE));

        t("Character.toChars(-1)",()->Character.toChars(-1));
        t("Character.toString(-1)",()->Character.toString(-1));
        t("Thread.State.valueOf(\"X\")",()->Thread.State.valueOf("X"));
        t("Enum.valueOf(Thread.State.class,null)",()->Enum.valueOf(Thread.State.class,null));
        t("{throw new ExceptionInInitializerError(new RuntimeException(\"x\"));}",()->{throw new ExceptionInInitializerError(new RuntimeException("x"));});
        t("{throw new ArrayIndexOutOfBoundsException(5);}",()->{throw new ArrayIndexOutOfBoundsException(5);});
        t("{throw new StringIndexOutOfBoundsException(5);}",()->{throw new StringIndexOutOfBoundsException(5);});
        t("{ throw new IndexOutOfBoundsException(5L);}",()->{ throw new IndexOutOfBoundsException(5L);});
        t("{throw new AssertionError(5.0);}",()->{throw new AssertionError(5.0);});
        t("{throw new TypeNotPresentException(\"a\",null);}",()->{throw new TypeNotPresentException("a",null);});
        t("{throw new EnumConstantNotPresentException(Thread.State.class,\"XX\");}",()->{throw new EnumConstantNotPresentException(Thread.State.class,"XX");});

        t("new Throwable(\"x\").addSuppressed(null)",()->new Throwable("x").addSuppressed(null));
        t("{Throwable x=new Throwable(\"x\"); x.addSuppressed(x);}",()->{Throwable x=new Throwable("x"); x.addSuppressed(x);});
        t("{Throwable x=new Throwable(\"x\"); x.initCause(x);}",()->{Throwable x=new Throwable("x"); x.initCause(x);});
        t("{Throwable x=new Throwable(\"x\",null); x.initCause(null);}",()->{Throwable x=new Throwable("x",null); x.initCause(null);});
        t("{Throwable x=new Throwable(\"x\",null); x.setStackTrace(new StackTraceElement[1]);}",()->{Throwable x=new Throwable("x",null); x.setStackTrace(new StackTraceElement[1]);});

        t("{Thread x=new Thread(); x.setPriority(11);}",()->{Thread x=new Thread(); x.setPriority(11);});
        t("{Thread x=Thread.currentThread(); x.start();}",()->{Thread x=Thread.currentThread(); x.start();});
        t("{Thread x=Thread.currentThread(); x.setDaemon(true);}",()->{Thread x=Thread.currentThread(); x.setDaemon(true);});
        t("{ try{Thread.sleep(-1);}catch(InterruptedException e){} }",()->{ try{Thread.sleep(-1);}catch(InterruptedException e){} });
        t("{ try{new Object().wait(-1);}catch(InterruptedException e){} }",()->{ try{new Object().wait(-1);}catch(InterruptedException e){} });
        t("{ new Object().notify(); }",()->{ new Object().notify(); });
        t("{ try{new Object().wait(0,-1);}catch(InterruptedException e){} }",()->{ try{new Object().wait(0,-1);}catch(InterruptedException e){} });
        t("{ try{Thread.sleep(1,1000000);}catch(InterruptedException e){} }",()->{ try{Thread.sleep(1,1000000);}catch(InterruptedException e){} });
        t("Thread.currentThread().setName(null)",()->Thread.currentThread().setName(null)); 

        t("System.setProperty(\"\",\"\")",()->System.setProperty("",""));
        t("System.setProperty(null,\"\")",()->System.setProperty(null,""));
        t("System.getProperty(\"\")",()->System.getProperty(""));
        t("System.arraycopy(new int[3],0,new int[3],2,5)",()->System.arraycopy(new int[3],0,new int[3],2,5));
        t("System.arraycopy(new int[3],0,new long[3],2,5)",()->System.arraycopy(new int[3],0,new long[3],2,5));
        t("System.arraycopy(\"\",0,new long[3],2,5)",()->System.arraycopy("",0,new long[3],2,5));
        t("System.arraycopy(new Object[]{1,\"a\"},0,new String[3],0,2)",()->System.arraycopy(new Object[]{1,"a"},0,new String[3],0,2));
        t("System.arraycopy(new String[3],-1,new String[3],0,2)",()->System.arraycopy(new String[3],-1,new String[3],0,2));
        t("System.getenv().put(\"a\",\"b\")",()->System.getenv().put("a","b"));

}}
