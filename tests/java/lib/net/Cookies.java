import java.net.*;
import java.util.*;

public class Cookies {
    static void parse(String s) {
        try {
            for (HttpCookie c : HttpCookie.parse(s)) {
                System.out.println(s + " -> " + c + " | " + c.getName() + " | " + c.getValue() + " | " + c.getDomain() + " | " + c.getPath() + " | " + c.getMaxAge() + " | "
                    + c.getVersion() + " | " + c.getSecure() + c.isHttpOnly() + c.getDiscard() + c.hasExpired() + " | " + c.getComment() + " | " + c.getPortlist());
            }
        } catch (RuntimeException e) {
            System.out.println(s + " -> " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        parse("a=b");
        parse("Set-Cookie: a=b; path=/x; domain=.h.com; secure; HttpOnly");
        parse("a=b; Max-Age=0");
        parse("a=b; max-age=100; Version=1; Comment=\"hi there\"");
        parse("Set-Cookie2: a=\"b,c\"; Version=1; Port=\"80,81\"; Discard, d=e; version=1");
        parse("a=b; expires=Thu, 01 Jan 1970 00:00:00 GMT");
        parse("a=b=c; unknown=x");
        parse("a");
        parse("");
        parse("$a=b");
        parse("a=b; max-age=soon");
        parse("a='quoted'");
        String[][] domains = {{".ajax.com", "x.ajax.com"}, {"ajax.com", "ajax.com"}, {".com", "x.com"}, {".local", "host"}, {".ajax.com", "y.x.ajax.com"}, {".ajax.com", "ajax.com"},
            {"AJAX.com", "x.ajax.COM"}, {"ajax", "ajax"}, {null, "x"}};
        for (String[] d : domains) {
            System.out.println(Arrays.toString(d) + " " + HttpCookie.domainMatches(d[0], d[1]));
        }
        HttpCookie c = new HttpCookie("n", "v");
        System.out.println(c + " " + c.equals(new HttpCookie("N", "w")) + " " + c.hashCode() + " " + c.clone() + " " + c.getMaxAge() + " " + c.getVersion());
        for (String bad : new String[] {"", " ", "a b", "a;b", "$x", "a,b"}) {
            try {
                new HttpCookie(bad, "v");
            } catch (IllegalArgumentException e) {
                System.out.println("<" + bad + "> " + e.getMessage());
            }
        }
        CookieManager m = new CookieManager();
        URI uri = URI.create("http://www.example.com/a/b");
        m.put(uri, Map.of("Set-Cookie", List.of("one=1", "two=2; path=/a", "three=3; path=/z", "four=4; domain=.other.com", "five=5; secure"), "Other", List.of("x=y")));
        System.out.println(m.getCookieStore().getCookies().size() + " " + m.getCookieStore().getURIs());
        TreeSet<String> sent = new TreeSet<>();
        m.get(uri, Map.of()).forEach((k, v) -> sent.add(k + new TreeSet<>(Arrays.asList(v.get(0).split("; ")))));
        System.out.println(sent + " " + m.get(URI.create("http://other.org/a/b"), Map.of()));
        m.setCookiePolicy(CookiePolicy.ACCEPT_NONE);
        m.put(uri, Map.of("Set-Cookie", List.of("six=6")));
        System.out.println(m.getCookieStore().getCookies().size() + " " + m.getCookieStore().removeAll() + " " + m.getCookieStore().getCookies());
        m.setCookiePolicy(CookiePolicy.ACCEPT_ALL);
        m.put(uri, Map.of("Set-Cookie", List.of("seven=7; domain=.other.com")));
        System.out.println(m.getCookieStore().getCookies());
        try {
            m.get(null, null);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(CookieHandler.getDefault() + " " + new PasswordAuthentication("u", new char[] {'p'}).getUserName());
        System.out.println(ProxySelector.getDefault().select(URI.create("http://x/")) + " " + ProxySelector.of(new InetSocketAddress("127.0.0.1", 9)).select(URI.create("http://x/")));
    }
}
