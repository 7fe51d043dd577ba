import java.time.*; import java.time.format.*;
public class OffsetPatterns { public static void main(String[] a){ for(String s:"24 -5 +2024 12345 +12345 0 00024 1234567890 -0 +5".split(" ")) try{System.out.println(s+" "+Year.parse(s));}catch(Exception e){System.out.println(s+" "+e.getMessage());}
for (boolean len:new boolean[]{false,true}) for(String p:"+HH +HHmm +HH:mm +HHMM +HH:MM +HHMMss +HH:MM:ss +HHMMSS +HH:MM:SS +HHmmss +HH:mm:ss +H +Hmm +H:mm +HMM +H:MM +HMMss +H:MM:ss +HMMSS +H:MM:SS +Hmmss +H:mm:ss".split(" ")) { String r="";
 for(String s:"+1 +01 +123 +0123 +12:34 +1:23 +012345 +01:23:45 +12345 +01:2345 Z +0160 +01:60 +24 -0000 +1x".split(" ")) { DateTimeFormatterBuilder b=new DateTimeFormatterBuilder(); if(len)b.parseLenient(); DateTimeFormatter f=b.appendOffset(p,"Z").toFormatter(); java.text.ParsePosition pp=new java.text.ParsePosition(0);
  try{var t=f.parseUnresolved(s,pp); r+=t==null?" E"+pp.getErrorIndex():" "+t.getLong(java.time.temporal.ChronoField.OFFSET_SECONDS)+"@"+pp.getIndex();}catch(Exception e){r+=" X";}}
 System.out.println(len+p+r);}
}}
