package java.text;

import java.util.Objects;

/** Walks over the collation elements of a text. */
public final class CollationElementIterator {
    public static final int NULLORDER = 0xffffffff;
    private final RuleBasedCollator collator;
    private String text;
    private CollationOrders.Elements elements;
    private int pos;

    CollationElementIterator(String text, RuleBasedCollator collator) {
        this.collator = collator;
        setText(text);
    }

    public void reset() {
        pos = 0;
    }

    public int next() {
        return pos < elements.count ? elements.orders[pos++] : NULLORDER;
    }

    public int previous() {
        return pos > 0 ? elements.orders[--pos] : NULLORDER;
    }

    public static int primaryOrder(int order) {
        return order >>> 16;
    }

    public static short secondaryOrder(int order) {
        return (short) (order >> 8 & 0xff);
    }

    public static short tertiaryOrder(int order) {
        return (short) (order & 0xff);
    }

    public void setOffset(int newOffset) {
        pos = 0;
        while (pos < elements.count && elements.offsets[pos] < newOffset) {
            pos++;
        }
    }

    public int getOffset() {
        return pos < elements.count ? elements.offsets[pos] : text.length();
    }

    public int getMaxExpansion(int order) {
        return collator.orders().maxExpansion(order);
    }

    public void setText(String source) {
        text = Objects.requireNonNull(source);
        elements = collator.orders().elements(collator.decomposed(source));
        pos = 0;
    }

    public void setText(CharacterIterator source) {
        StringBuilder sb = new StringBuilder();
        for (char c = source.first(); source.getIndex() < source.getEndIndex(); c = source.next()) {
            sb.append(c);
        }
        setText(sb.toString());
    }
}
