package jindo.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.GenericSignatureFormatError;
import java.lang.reflect.MalformedParameterizedTypeException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.List;

/** A Signature attribute taken apart; each type is made from its piece when asked for. */
public final class GenericInfo<D extends GenericDeclaration> {
    private final D owner;
    private final Class<?> scope; // whose loader and type variables names are looked up in
    private final TypeVariable<?>[] variables;
    private String superclass;
    private final List<String> interfaces = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();
    private final List<String> exceptions = new ArrayList<>();
    private String result;

    private GenericInfo(D owner, Class<?> scope, String signature) {
        this.owner = owner;
        this.scope = scope;
        if (signature == null) {
            variables = new TypeVariable<?>[0];
            return;
        }
        Splitter s = new Splitter(signature);
        variables = variables(s);
        if (owner instanceof Class) {
            superclass = s.type();
            while (!s.atEnd()) {
                interfaces.add(s.type());
            }
        } else {
            s.expect('(');
            while (s.peek() != ')') {
                parameters.add(s.type());
            }
            s.expect(')');
            result = s.type();
            while (!s.atEnd()) {
                s.expect('^');
                exceptions.add(s.type());
            }
        }
    }

    public static GenericInfo<Class<?>> ofClass(Class<?> c, String signature) {
        return new GenericInfo<>(c, c, signature);
    }

    public static GenericInfo<Executable> ofExecutable(Executable e, String signature) {
        return new GenericInfo<>(e, e.getDeclaringClass(), signature);
    }

    public static Type ofField(Class<?> declaring, String signature) {
        return new TypeMaker(declaring, declaring).make(signature);
    }

    private TypeVariable<?>[] variables(Splitter s) {
        if (s.peek() != '<') {
            return new TypeVariable<?>[0];
        }
        s.expect('<');
        List<TypeVariable<?>> list = new ArrayList<>();
        while (s.peek() != '>') {
            String name = s.until(':');
            List<String> bounds = new ArrayList<>();
            while (s.peek() == ':') {
                s.expect(':');
                if (s.peek() != ':') {
                    bounds.add(s.type());
                }
            }
            list.add(newVariable(name, bounds.toArray(new String[0]), list.size()));
        }
        s.expect('>');
        return list.toArray(new TypeVariable<?>[0]);
    }

    private TypeVariable<?> newVariable(String name, String[] bounds, int index) {
        return new GenericTypes.Variable<>(owner, name, bounds, index, new TypeMaker(owner, scope));
    }

    public TypeVariable<?>[] typeParameters() {
        return variables.clone();
    }

    private Type[] make(List<String> signatures) {
        TypeMaker maker = new TypeMaker(owner, scope);
        Type[] out = new Type[signatures.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = maker.make(signatures.get(i));
        }
        return out;
    }

    /** Null without a signature. */
    public Type superclass() {
        return superclass == null ? null : new TypeMaker(owner, scope).make(superclass);
    }

    public Type[] interfaces() {
        return superclass == null ? null : make(interfaces);
    }

    public Type[] parameterTypes() {
        return result == null ? null : make(parameters);
    }

    public Type[] exceptionTypes() {
        return result == null ? null : make(exceptions);
    }

    public Type returnType() {
        return result == null ? null : new TypeMaker(owner, scope).make(result);
    }

    /** Cuts a signature into the texts of its types. */
    static final class Splitter {
        private final String s;
        private int at;

        Splitter(String s) {
            this.s = s;
        }

        boolean atEnd() {
            return at >= s.length();
        }

        char peek() {
            if (at >= s.length()) {
                throw new GenericSignatureFormatError("Unexpected end of " + s);
            }
            return s.charAt(at);
        }

        void expect(char c) {
            if (peek() != c) {
                throw new GenericSignatureFormatError("Expected " + c + " at " + at + " in " + s);
            }
            at++;
        }

        String until(char c) {
            int end = s.indexOf(c, at);
            if (end < 0) {
                throw new GenericSignatureFormatError("Expected " + c + " in " + s);
            }
            String part = s.substring(at, end);
            at = end;
            return part;
        }

        String type() {
            int from = at;
            while (peek() == '[') {
                at++;
            }
            char c = peek();
            at++;
            if (c == 'T') {
                until(';');
                at++;
            } else if (c == 'L') {
                int depth = 0;
                while (depth > 0 || peek() != ';') {
                    depth += peek() == '<' ? 1 : peek() == '>' ? -1 : 0;
                    at++;
                }
                at++;
            } else if ("BCDFIJSZV".indexOf(c) < 0) {
                throw new GenericSignatureFormatError("Bad type at " + from + " in " + s);
            }
            return s.substring(from, at);
        }
    }

    /** Makes types from their signatures, in the scope of a declaration. */
    static final class TypeMaker {
        private final GenericDeclaration owner;
        private final Class<?> scope;

        TypeMaker(GenericDeclaration owner, Class<?> scope) {
            this.owner = owner;
            this.scope = scope;
        }

        Type make(String signature) {
            char c = signature.charAt(0);
            return switch (c) {
                case '[' -> array(make(signature.substring(1)));
                case 'T' -> variable(signature.substring(1, signature.length() - 1));
                case 'L' -> classType(new Splitter(signature));
                default -> primitive(c);
            };
        }

        static Class<?> primitive(char c) {
            return switch (c) {
                case 'B' -> byte.class;
                case 'C' -> char.class;
                case 'D' -> double.class;
                case 'F' -> float.class;
                case 'I' -> int.class;
                case 'J' -> long.class;
                case 'S' -> short.class;
                case 'Z' -> boolean.class;
                default -> void.class;
            };
        }

        private static Type array(Type component) {
            return component instanceof Class<?> c ? c.arrayType() : new GenericTypes.ArrayOf(component);
        }

        private Type variable(String name) {
            GenericDeclaration d = owner;
            while (d != null) {
                for (TypeVariable<?> v : d.getTypeParameters()) {
                    if (v.getName().equals(name)) {
                        return v;
                    }
                }
                d = enclosing(d);
            }
            throw new TypeNotPresentException(name, null);
        }

        private static GenericDeclaration enclosing(GenericDeclaration d) {
            if (d instanceof Executable e) {
                return e.getDeclaringClass();
            }
            Class<?> c = (Class<?>) d;
            Method m = c.getEnclosingMethod();
            if (m != null) {
                return m;
            }
            Constructor<?> k = c.getEnclosingConstructor();
            return k != null ? k : c.getEnclosingClass();
        }

        private Class<?> load(String name) {
            try {
                return Class.forName(name, false, scope.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new TypeNotPresentException(name, e);
            }
        }

        private Type classType(Splitter s) {
            s.expect('L');
            StringBuilder name = new StringBuilder();
            Type outer = null;
            boolean generic = false;
            List<Type> arguments = new ArrayList<>();
            while (true) {
                char c = s.peek();
                if (c == '<') {
                    arguments = arguments(s);
                    generic = true;
                    continue;
                }
                s.at++;
                if (c == ';') {
                    break;
                }
                if (c == '.') {
                    outer = generic ? parameterized(load(name.toString()), arguments, outer) : load(name.toString());
                    arguments = new ArrayList<>();
                    name.append('$');
                } else {
                    name.append(c == '/' ? '.' : c);
                }
            }
            Class<?> raw = load(name.toString());
            return generic ? parameterized(raw, arguments, outer) : raw;
        }

        private static Type parameterized(Class<?> raw, List<Type> arguments, Type outer) {
            if (arguments.size() != raw.getTypeParameters().length) {
                throw new MalformedParameterizedTypeException(
                    "Mismatch of count of formal and actual type arguments in constructor of " + raw.getName() + ": "
                    + raw.getTypeParameters().length + " formal argument(s) " + arguments.size()
                    + " actual argument(s)");
            }
            return new GenericTypes.Parameterized(raw, arguments.toArray(new Type[0]),
                                                  outer != null ? outer : raw.getDeclaringClass());
        }

        private List<Type> arguments(Splitter s) {
            s.expect('<');
            List<Type> list = new ArrayList<>();
            while (s.peek() != '>') {
                list.add(argument(s));
            }
            s.expect('>');
            return list;
        }

        private Type argument(Splitter s) {
            char c = s.peek();
            if (c == '*') {
                s.at++;
                return new GenericTypes.Wildcard(new Type[] {Object.class}, new Type[0]);
            }
            if (c == '+' || c == '-') {
                s.at++;
                Type bound = make(s.type());
                return c == '+' ? new GenericTypes.Wildcard(new Type[] {bound}, new Type[0])
                    : new GenericTypes.Wildcard(new Type[] {Object.class}, new Type[] {bound});
            }
            return make(s.type());
        }
    }
}
