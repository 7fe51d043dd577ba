import java.util.*;
class TypingExpressions {
    int f;
    static void sm() {
f = 1;
inst();
this.f = 2;
super.toString();
}
    void inst() { }
    void names() {
x = 1;
foo();
foo(1, "a");
this.zz = 2;
String s = "";
s.nope();
s.nope(1);
s.nof = 1;
Foo.bar();
foo.bar();
foo.bar.baz();
new Foo();
java.util.Nope n;
Strin q;
}
    void types() {
int i = "s";
String s = 1;
int j = 1.5;
byte b = 300;
char c = -1;
long l = 1.0f;
boolean z = 1;
int k = 5L;
Integer w = 5L;
Object o = 1;
String t = o;
float fl = 1.0;
Byte bb = 1;
Byte bc = 200;
List<String> ls = new ArrayList<Integer>();
int[] a = {1, "x"};
int[] a2 = new int["x"];
int v = a;
s = null + null;
}
    void ops() {
int i = 1 + true;
String s = "a" - "b";
boolean b = !1;
int n = -true;
boolean e = 1 == "x";
boolean f2 = "x" == 1;
boolean g = new TypingExpressions() == "s";
boolean h = true && 1;
int q = ~1.5;
i++;
b++;
s++;
s += 1;
i += "x";
b += 1;
i <<= 1.5;
boolean c = 1 < "x";
boolean d = null < 1;
Object o = new Object();
o += 1;
o++;
int x = o + 1;
boolean in = 1 instanceof Integer;
boolean in2 = "s" instanceof Integer;
if (1) { } while ("x") { } for (;
1;
) { } int ar = i[0];
5 = 6;
i + 1 = 2;
foo() = 3;
}
    void m1(int a) { }
    void m2(String a, int b) { }
    void m3(int a) { } 
    void m3(String a, String b) { }
    void m4(int a) { }
    void m4(String a) { }
    void calls() {
m1();
m1("x");
m1(1, 2);
m2(1, 1);
m2("a", "b");
m3();
m3(1.5);
m3(1, 2);
m4();
m4(1.5);
m1(1.5);
new TypingExpressions(1);
"x".substring("a");
"x".charAt();
Math.max("a", 1);
System.out.println(1, 2);
System.out.foo();
int v = inst();
inst().foo();
String s = inst();
m1(inst());
TypingExpressions.inst();
TypingExpressions.f = 2;
int i = 5;
i.foo();
}
    int noret(int x) {
return;
}
    void ret() {
return 1;
}
    int ret2() {
return "s";
}
    TypingExpressions() {
return;
}
}
