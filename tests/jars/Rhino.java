import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** rhino evaluates scripts, interpreted and compiled to classes. */
public class Rhino {
    static final String[] SCRIPTS = {
        "1 + 2 * 3", "'a'.concat('b').toUpperCase()", "[3,1,2].sort().map(function(x) { return x * x; }).join('-')",
        "function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } fib(15)", "JSON.stringify({a: [1, 2, {b: null}]})",
        "/(\\d+)-(\\w+)/.exec('x 12-ab').slice(1).toString()", "var o = {get x() { return 5; }}; o.x + 0.1",
        "new java.util.ArrayList(java.util.Arrays.asList(1, 2)).size()", "java.lang.Math.max(3, 4)", "parseInt('ff', 16) + (0.1).toFixed(3)",
        "try { null.x } catch (e) { e.name + '|' + e.message }", "(function() { return typeof this; })()", "let s = 0; for (let i of [1, 2, 3]) s += i; s",
        "Array.from('abc').reverse().join('')", "encodeURIComponent('\u00e9 &')", "isNaN(NaN) + ' ' + (1 / 3) + ' ' + 1e21 + ' ' + -0"
    };

    public static void main(String[] args) {
        for (int level : new int[] {-1, 0, 9}) {
            Context cx = Context.enter();
            try {
                cx.setOptimizationLevel(level);
                cx.setLanguageVersion(Context.VERSION_ES6);
                Scriptable scope = cx.initStandardObjects();
                ScriptableObject.putProperty(scope, "out", Context.javaToJS(System.out, scope));
                for (String s : SCRIPTS) {
                    System.out.println(Context.toString(cx.evaluateString(scope, s, "script", 1, null)));
                }
                cx.evaluateString(scope, "out.println('from script')", "s", 1, null);
                Function f = (Function) scope.get("fib", scope);
                System.out.println(f.call(cx, scope, scope, new Object[] {10}));
                for (String bad : new String[] {"var = 3", "undefinedName + 1", "throw new TypeError('mine')"}) {
                    try {
                        cx.evaluateString(scope, bad, "bad.js", 7, null);
                    } catch (RhinoException e) {
                        System.out.println(e.getMessage());
                    }
                }
            } finally {
                Context.exit();
            }
        }
    }
}
