package java.lang;

/** A thread local whose value a new thread takes over from its maker. */
public class InheritableThreadLocal<T> extends ThreadLocal<T> {
    public InheritableThreadLocal() {
    }

    @Override
    protected T childValue(T parentValue) {
        return parentValue;
    }

    @Override
    Table tableOf(Thread t) {
        return t.inheritableLocals;
    }

    @Override
    void setTable(Thread t, Table table) {
        t.inheritableLocals = table;
    }
}
