package java.text;

import java.text.AttributedCharacterIterator.Attribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Text with attributes on parts of it. */
public class AttributedString {
    private final String text;
    /** Where a run begins, ascending from 0, and its attributes. */
    private final ArrayList<Integer> starts = new ArrayList<>();
    private final ArrayList<Map<Attribute, Object>> runs = new ArrayList<>();

    public AttributedString(String text) {
        this.text = Objects.requireNonNull(text);
        starts.add(0);
        runs.add(new HashMap<>());
    }

    public AttributedString(String text, Map<? extends Attribute, ?> attributes) {
        this(text);
        Objects.requireNonNull(attributes);
        if (text.isEmpty()) {
            if (attributes.isEmpty()) {
                return;
            }
            throw new IllegalArgumentException("Can't add attribute to 0-length text");
        }
        runs.get(0).putAll(attributes);
    }

    public AttributedString(AttributedCharacterIterator text) {
        this(text, text.getBeginIndex(), text.getEndIndex(), null);
    }

    public AttributedString(AttributedCharacterIterator text, int beginIndex, int endIndex) {
        this(text, beginIndex, endIndex, null);
    }

    public AttributedString(AttributedCharacterIterator text, int beginIndex, int endIndex, Attribute[] attributes) {
        this(slice(text, beginIndex, endIndex));
        Set<Attribute> keys = new HashSet<>(text.getAllAttributeKeys());
        if (attributes != null) {
            keys.retainAll(Set.of(attributes));
        }
        for (Attribute key : keys) {
            for (int i = beginIndex; i < endIndex;) {
                text.setIndex(i);
                int start = text.getRunStart(key);
                int limit = text.getRunLimit(key);
                Object value = text.getAttribute(key);
                boolean whole = start >= beginIndex && limit <= endIndex;
                if (value != null && (whole || !(value instanceof Annotation))) {
                    addAttribute(key, value, Math.max(start, beginIndex) - beginIndex, Math.min(limit, endIndex) - beginIndex);
                }
                i = limit;
            }
        }
    }

    private static String slice(AttributedCharacterIterator text, int begin, int end) {
        if (begin < text.getBeginIndex() || end > text.getEndIndex() || begin > end) {
            throw new IllegalArgumentException("Invalid substring range");
        }
        StringBuilder sb = new StringBuilder(end - begin);
        text.setIndex(begin);
        for (char c = text.current(); text.getIndex() < end; c = text.next()) {
            sb.append(c);
        }
        return sb.toString();
    }

    public void addAttribute(Attribute attribute, Object value) {
        Objects.requireNonNull(attribute);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Can't add attribute to 0-length text");
        }
        put(attribute, value, 0, text.length());
    }

    public void addAttribute(Attribute attribute, Object value, int beginIndex, int endIndex) {
        Objects.requireNonNull(attribute);
        if (beginIndex < 0 || endIndex > text.length() || beginIndex >= endIndex) {
            throw new IllegalArgumentException("Invalid substring range");
        }
        put(attribute, value, beginIndex, endIndex);
    }

    public void addAttributes(Map<? extends Attribute, ?> attributes, int beginIndex, int endIndex) {
        Objects.requireNonNull(attributes);
        if (beginIndex < 0 || endIndex > text.length() || beginIndex > endIndex) {
            throw new IllegalArgumentException("Invalid substring range");
        }
        if (beginIndex == endIndex) {
            if (attributes.isEmpty()) {
                return;
            }
            throw new IllegalArgumentException("Can't add attribute to 0-length text");
        }
        for (Map.Entry<? extends Attribute, ?> e : attributes.entrySet()) {
            put(e.getKey(), e.getValue(), beginIndex, endIndex);
        }
    }

    private void put(Attribute attribute, Object value, int begin, int end) {
        int first = split(begin);
        int last = split(end);
        for (int i = first; i < last; i++) {
            runs.get(i).put(attribute, value);
        }
    }

    /** The run that begins at that place, made if there is none. */
    private int split(int at) {
        int i = Collections.binarySearch(starts, at);
        if (i >= 0) {
            return i;
        }
        i = -i - 1;
        if (at < text.length()) {
            starts.add(i, at);
            runs.add(i, new HashMap<>(runs.get(i - 1)));
        }
        return i;
    }

    public AttributedCharacterIterator getIterator() {
        return new Iterator(null, 0, text.length());
    }

    public AttributedCharacterIterator getIterator(Attribute[] attributes) {
        return new Iterator(attributes, 0, text.length());
    }

    public AttributedCharacterIterator getIterator(Attribute[] attributes, int beginIndex, int endIndex) {
        if (beginIndex < 0 || endIndex > text.length() || beginIndex > endIndex) {
            throw new IllegalArgumentException("Invalid substring range");
        }
        return new Iterator(attributes, beginIndex, endIndex);
    }

    private final class Iterator implements AttributedCharacterIterator {
        private final int begin;
        private final int end;
        private int pos;

        Iterator(Attribute[] attributes, int begin, int end) {
            this.begin = begin;
            this.end = end;
            pos = begin;
        }

        @Override
        public char first() {
            return setIndex(begin);
        }

        @Override
        public char last() {
            return setIndex(end == begin ? end : end - 1);
        }

        @Override
        public char current() {
            return pos < end ? text.charAt(pos) : DONE;
        }

        @Override
        public char next() {
            if (pos < end) {
                pos++;
            }
            return current();
        }

        @Override
        public char previous() {
            if (pos == begin) {
                return DONE;
            }
            pos--;
            return current();
        }

        @Override
        public char setIndex(int position) {
            if (position < begin || position > end) {
                throw new IllegalArgumentException("Invalid index");
            }
            pos = position;
            return current();
        }

        @Override
        public int getBeginIndex() {
            return begin;
        }

        @Override
        public int getEndIndex() {
            return end;
        }

        @Override
        public int getIndex() {
            return pos;
        }

        private int run() {
            int i = Collections.binarySearch(starts, pos);
            return i >= 0 ? i : -i - 2;
        }

        private boolean same(int run, int other, Set<? extends Attribute> keys) {
            for (Attribute key : keys) {
                if (!Objects.equals(runs.get(run).get(key), runs.get(other).get(key))) {
                    return false;
                }
            }
            return true;
        }

        private int start(Set<? extends Attribute> keys) {
            int run = run();
            int i = run;
            while (keys != null && i > 0 && starts.get(i) > begin && same(run, i - 1, keys)) {
                i--;
            }
            return Math.max(begin, starts.get(i));
        }

        private int limit(Set<? extends Attribute> keys) {
            if (pos >= end) {
                return end;
            }
            int run = run();
            int i = run + 1;
            while (keys != null && i < runs.size() && starts.get(i) < end && same(run, i, keys)) {
                i++;
            }
            return i < runs.size() ? Math.min(end, starts.get(i)) : end;
        }

        @Override
        public int getRunStart() {
            return start(null);
        }

        @Override
        public int getRunStart(Attribute attribute) {
            return attribute == null ? start(null) : start(Set.of(attribute));
        }

        @Override
        public int getRunStart(Set<? extends Attribute> attributes) {
            return start(attributes);
        }

        @Override
        public int getRunLimit() {
            return limit(null);
        }

        @Override
        public int getRunLimit(Attribute attribute) {
            return attribute == null ? limit(null) : limit(Set.of(attribute));
        }

        @Override
        public int getRunLimit(Set<? extends Attribute> attributes) {
            return limit(attributes);
        }

        /** Without nulls, and without annotations whose text is not whole here. */
        private Map<Attribute, Object> visible(int run) {
            Map<Attribute, Object> map = new LinkedHashMap<>();
            for (Map.Entry<Attribute, Object> e : runs.get(run).entrySet()) {
                if (e.getValue() != null && (!(e.getValue() instanceof Annotation) || isWhole(run, e.getKey()))) {
                    map.put(e.getKey(), e.getValue());
                }
            }
            return map;
        }

        private boolean isWhole(int run, Attribute key) {
            Set<Attribute> keys = Set.of(key);
            int first = run;
            while (first > 0 && same(run, first - 1, keys)) {
                first--;
            }
            int after = run + 1;
            while (after < runs.size() && same(run, after, keys)) {
                after++;
            }
            return starts.get(first) >= begin && (after < runs.size() ? starts.get(after) : text.length()) <= end;
        }

        @Override
        public Map<Attribute, Object> getAttributes() {
            return pos >= text.length() ? new HashMap<>() : visible(run());
        }

        @Override
        public Object getAttribute(Attribute attribute) {
            return pos >= text.length() ? null : visible(run()).get(attribute);
        }

        @Override
        public Set<Attribute> getAllAttributeKeys() {
            Set<Attribute> keys = new HashSet<>();
            for (int i = 0; i < runs.size(); i++) {
                int limit = i + 1 < runs.size() ? starts.get(i + 1) : text.length();
                if (starts.get(i) < end && limit > begin) {
                    keys.addAll(visible(i).keySet());
                }
            }
            return keys;
        }

        @Override
        public boolean equals(Object obj) {
            return obj instanceof Iterator i && owner() == i.owner() && pos == i.pos && begin == i.begin && end == i.end;
        }

        private AttributedString owner() {
            return AttributedString.this;
        }

        @Override
        public int hashCode() {
            return text.hashCode() ^ pos ^ begin ^ end;
        }

        @Override
        public Object clone() {
            try {
                return super.clone();
            } catch (CloneNotSupportedException e) {
                throw new InternalError(e);
            }
        }
    }
}
