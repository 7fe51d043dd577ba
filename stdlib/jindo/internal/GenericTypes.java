package jindo.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Objects;
import java.util.StringJoiner;

/** The generic types of java.lang.reflect. */
public final class GenericTypes {
    private GenericTypes() {
    }

    static final class Parameterized implements ParameterizedType {
        private final Class<?> raw;
        private final Type[] arguments;
        private final Type owner;

        Parameterized(Class<?> raw, Type[] arguments, Type owner) {
            this.raw = raw;
            this.arguments = arguments;
            this.owner = owner;
        }

        @Override
        public Type[] getActualTypeArguments() {
            return arguments.clone();
        }

        @Override
        public Class<?> getRawType() {
            return raw;
        }

        @Override
        public Type getOwnerType() {
            return owner;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof ParameterizedType p && raw.equals(p.getRawType())
                && Objects.equals(owner, p.getOwnerType()) && Arrays.equals(arguments, p.getActualTypeArguments());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(arguments) ^ Objects.hashCode(owner) ^ Objects.hashCode(raw);
        }

        @Override
        public String toString() {
            StringBuilder s = new StringBuilder();
            if (owner != null) {
                s.append(owner.getTypeName()).append('$');
                if (owner instanceof Parameterized p) {
                    s.append(raw.getName().replace(p.raw.getName() + "$", ""));
                } else {
                    s.append(raw.getSimpleName());
                }
            } else {
                s.append(raw.getName());
            }
            if (arguments.length > 0) {
                StringJoiner sj = new StringJoiner(", ", "<", ">");
                for (Type t : arguments) {
                    sj.add(t.getTypeName());
                }
                s.append(sj);
            }
            return s.toString();
        }
    }

    static final class ArrayOf implements GenericArrayType {
        private final Type component;

        ArrayOf(Type component) {
            this.component = component;
        }

        @Override
        public Type getGenericComponentType() {
            return component;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof GenericArrayType a && component.equals(a.getGenericComponentType());
        }

        @Override
        public int hashCode() {
            return component.hashCode();
        }

        @Override
        public String toString() {
            return component.getTypeName() + "[]";
        }
    }

    static final class Wildcard implements WildcardType {
        private final Type[] upper;
        private final Type[] lower;

        Wildcard(Type[] upper, Type[] lower) {
            this.upper = upper;
            this.lower = lower;
        }

        @Override
        public Type[] getUpperBounds() {
            return upper.clone();
        }

        @Override
        public Type[] getLowerBounds() {
            return lower.clone();
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof WildcardType w && Arrays.equals(lower, w.getLowerBounds())
                && Arrays.equals(upper, w.getUpperBounds());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(lower) ^ Arrays.hashCode(upper);
        }

        @Override
        public String toString() {
            if (lower.length == 0 && upper[0] == Object.class) {
                return "?";
            }
            StringJoiner sj = new StringJoiner(" & ", lower.length > 0 ? "? super " : "? extends ", "");
            for (Type t : lower.length > 0 ? lower : upper) {
                sj.add(t.getTypeName());
            }
            return sj.toString();
        }
    }

    static final class Variable<D extends GenericDeclaration> implements TypeVariable<D> {
        private final D declaration;
        private final String name;
        private final String[] boundSignatures;
        private final int index;
        private final GenericInfo.TypeMaker maker;
        private Type[] bounds;

        Variable(D declaration, String name, String[] boundSignatures, int index, GenericInfo.TypeMaker maker) {
            this.declaration = declaration;
            this.name = name;
            this.boundSignatures = boundSignatures;
            this.index = index;
            this.maker = maker;
        }

        int index() {
            return index;
        }

        @Override
        public synchronized Type[] getBounds() {
            if (bounds == null) {
                Type[] b = new Type[Math.max(1, boundSignatures.length)];
                b[0] = Object.class;
                for (int i = 0; i < boundSignatures.length; i++) {
                    b[i] = maker.make(boundSignatures[i]);
                }
                bounds = b;
            }
            return bounds.clone();
        }

        @Override
        public D getGenericDeclaration() {
            return declaration;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public AnnotatedType[] getAnnotatedBounds() {
            return AnnotatedTypes.ofBounds(this, index, getBounds());
        }

        @Override
        public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
            Objects.requireNonNull(annotationClass);
            for (Annotation a : getDeclaredAnnotations()) {
                if (a.annotationType() == annotationClass) {
                    return annotationClass.cast(a);
                }
            }
            return null;
        }

        @Override
        public Annotation[] getAnnotations() {
            return getDeclaredAnnotations();
        }

        @Override
        public Annotation[] getDeclaredAnnotations() {
            return AnnotatedTypes.ofVariable(declaration, index);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Variable<?> v && declaration.equals(v.declaration) && name.equals(v.name);
        }

        @Override
        public int hashCode() {
            return declaration.hashCode() ^ name.hashCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
