import java.text.*; import java.util.*;
public class Breaks { static void b(BreakIterator it,String s){ it.setText(s); StringBuilder sb=new StringBuilder(); for(int i=it.first();i!=BreakIterator.DONE;i=it.next()) sb.append(i).append(' '); System.out.println(sb+" "+s.replace("\n","\\n").replace("\r","\\r"));}
 public static void main(String[] a){ 
 String[] w={"Hello, world. It's 3.14 and 1,000!","a  b","foo-bar foo_bar","x@y.com","don't 'quote'","A.B. c","$5.00 10%","한국어 단어","日本語テスト","\u0e01\u0e02","a\u0301b","\r\n\n","tab\there","1st 2nd","\ud83d\ude00x","","a","(x)","3.","1.a","a.1","a'","...", "a\u00a0b","100,000.5","カタカナ漢字ひらがな"};
 System.out.println("WORD"); for(String s:w) b(BreakIterator.getWordInstance(Locale.US),s);
 System.out.println("CHAR"); for(String s:new String[]{"abc","a\u0301\u0302b","\r\n\n\r","\ud83d\ude00\ud83d\ude00","\uac00\u1100\u1161\u11a8","\u0915\u094d\u0937","a\u200db","\ud83d\udc68\u200d\ud83d\udc69","\u0e01\u0e33"}) b(BreakIterator.getCharacterInstance(Locale.US),s);
 System.out.println("SENT"); for(String s:new String[]{"Hello there. How are you? Fine!  Ok.","Mr. Smith went. he said.","One.Two. Three","\"Hi.\" She said. (Yes.) No","Line one\nLine two","A... b","3.14 is pi. Yes","Wait!? What","para\n\nnext","U.S. is. big","x. 5 y"}) b(BreakIterator.getSentenceInstance(Locale.US),s);
 System.out.println("LINE"); for(String s:new String[]{"Hello there world","foo-bar baz","a  b","(x) y","a,b c","x/y z","http://a.b/c d","$5 each","5% of","\u65e5\u672c\u8a9e","end.\nnext","a\u00a0b c","em\u2014dash x","one\ttwo","-5 x","1-2","a-1","\"q\" r"}) b(BreakIterator.getLineInstance(Locale.US),s);
}}
