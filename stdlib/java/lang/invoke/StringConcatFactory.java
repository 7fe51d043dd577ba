package java.lang.invoke;

/** String concatenation. The VM links calls from compiled code by itself; this is for those who call it by hand. */
public final class StringConcatFactory {
    private StringConcatFactory() {
    }

    public static CallSite makeConcat(MethodHandles.Lookup lookup, String name, MethodType type) throws StringConcatException {
        return new ConstantCallSite(new MethodHandle.Adapter(type, a -> {
            StringBuilder b = new StringBuilder();
            for (Object o : a)
                b.append(o);
            return b.toString();
        }));
    }

    public static CallSite makeConcatWithConstants(MethodHandles.Lookup lookup, String name, MethodType type, String recipe,
            Object... constants) throws StringConcatException {
        int arguments = 0, used = 0;
        for (int i = 0; i < recipe.length(); i++) {
            arguments += recipe.charAt(i) == '\1' ? 1 : 0;
            used += recipe.charAt(i) == '\2' ? 1 : 0;
        }
        if (arguments != type.parameterCount())
            throw new StringConcatException("Mismatched number of concat arguments: recipe wants " + arguments
                    + " arguments, but signature provides " + type.parameterCount());
        if (used != constants.length)
            throw new StringConcatException("Mismatched number of concat constants: recipe wants " + used
                    + " constants, but only " + constants.length + " are passed");
        return new ConstantCallSite(new MethodHandle.Adapter(type, a -> {
            StringBuilder b = new StringBuilder();
            int argument = 0, constant = 0;
            for (int i = 0; i < recipe.length(); i++) {
                char c = recipe.charAt(i);
                if (c == '\1')
                    b.append(a[argument++]);
                else if (c == '\2')
                    b.append(constants[constant++]);
                else
                    b.append(c);
            }
            return b.toString();
        }));
    }
}
