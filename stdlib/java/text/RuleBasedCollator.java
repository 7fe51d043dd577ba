package java.text;

import java.util.Arrays;
import jindo.internal.Collation;

/** Compares text after rules. */
public class RuleBasedCollator extends Collator {
    private final CollationOrders orders;
    private String rules;

    public RuleBasedCollator(String rules) throws ParseException {
        if (rules.isEmpty()) {
            throw new ParseException("Build rules empty.", 0);
        }
        this.rules = rules;
        orders = CollationOrders.of(rules);
    }

    private RuleBasedCollator(CollationOrders orders) {
        this.orders = orders;
    }

    static RuleBasedCollator root() {
        return new RuleBasedCollator(CollationOrders.ROOT);
    }

    CollationOrders orders() {
        return orders;
    }

    public String getRules() {
        if (rules == null) {
            rules = Collation.rules();
        }
        return rules;
    }

    public CollationElementIterator getCollationElementIterator(String source) {
        return new CollationElementIterator(source, this);
    }

    public CollationElementIterator getCollationElementIterator(CharacterIterator source) {
        CollationElementIterator it = new CollationElementIterator("", this);
        it.setText(source);
        return it;
    }

    /** The weights of one level that count, in their order. */
    private static int[] level(CollationOrders.Elements e, int level) {
        int[] weights = new int[e.count];
        int n = 0;
        for (int i = 0; i < e.count; i++) {
            int o = e.orders[i];
            if (o == 0) {
                continue;
            }
            int primary = o >>> 16;
            int w = level == PRIMARY ? primary : level == SECONDARY ? (o >> 8 & 0xff) + 1 : (o & 0xff) + 1;
            if (level == PRIMARY && primary == 0 || level == SECONDARY && primary == 0 && (o >> 8 & 0xff) == 0) {
                continue;
            }
            weights[n++] = w;
        }
        return Arrays.copyOf(weights, n);
    }

    private static int[] reversed(int[] a) {
        int[] r = new int[a.length];
        for (int i = 0; i < a.length; i++) {
            r[i] = a[a.length - 1 - i];
        }
        return r;
    }

    private int compare(CollationOrders.Elements a, CollationOrders.Elements b) {
        for (int level = PRIMARY; level <= Math.min(getStrength(), TERTIARY); level++) {
            int[] x = level(a, level);
            int[] y = level(b, level);
            int c = level == SECONDARY && orders.isFrench() ? Arrays.compare(reversed(x), reversed(y)) : Arrays.compare(x, y);
            if (c != 0) {
                return c < 0 ? -1 : 1;
            }
        }
        return 0;
    }

    @Override
    public synchronized int compare(String source, String target) {
        if (source == null || target == null) {
            throw new NullPointerException();
        }
        int c = compare(orders.elements(decomposed(source)), orders.elements(decomposed(target)));
        if (c == 0 && getStrength() == IDENTICAL) {
            c = decomposed(source).compareTo(decomposed(target));
        }
        return c;
    }

    @Override
    public synchronized CollationKey getCollationKey(String source) {
        if (source == null) {
            return null;
        }
        CollationOrders.Elements e = orders.elements(decomposed(source));
        StringBuilder key = new StringBuilder();
        for (int level = PRIMARY; level <= Math.min(getStrength(), TERTIARY); level++) {
            int[] weights = level(e, level);
            for (int w : level == SECONDARY && orders.isFrench() ? reversed(weights) : weights) {
                key.append((char) w);
            }
            key.append((char) 0);
        }
        if (getStrength() == IDENTICAL) {
            key.append(decomposed(source));
        }
        return new Key(source, key.toString());
    }

    private static final class Key extends CollationKey {
        private final String key;

        Key(String source, String key) {
            super(source);
            this.key = key;
        }

        @Override
        public int compareTo(CollationKey target) {
            return Integer.signum(key.compareTo(((Key) target).key));
        }

        @Override
        public byte[] toByteArray() {
            byte[] bytes = new byte[key.length() * 2];
            for (int i = 0; i < key.length(); i++) {
                bytes[i * 2] = (byte) (key.charAt(i) >> 8);
                bytes[i * 2 + 1] = (byte) key.charAt(i);
            }
            return bytes;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Key k && key.equals(k.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    @Override
    public Object clone() {
        return super.clone();
    }

    @Override
    public boolean equals(Object obj) {
        return super.equals(obj) && getRules().equals(((RuleBasedCollator) obj).getRules());
    }

    @Override
    public int hashCode() {
        return getRules().hashCode();
    }
}
