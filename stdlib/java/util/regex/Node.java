package java.util.regex;

/**
 * A step of a compiled pattern. match tells whether this step and all behind it match at i; it leaves the groups as that
 * match has them, and as they were if it fails.
 */
abstract class Node {
    Node next = Accept.ANY;

    abstract boolean match(Matcher m, int i);

    /** Fewest and most chars this step alone takes; most is -1 without a limit. */
    int min() {
        return 0;
    }

    int max() {
        return 0;
    }

    /** The end of a match, or of a part of the pattern that is matched by itself. */
    static final class Accept extends Node {
        static final Accept ANY = new Accept();

        @Override
        boolean match(Matcher m, int i) {
            m.last = i;
            return true;
        }
    }

    /** The end of the whole pattern. */
    static final class End extends Node {
        @Override
        boolean match(Matcher m, int i) {
            if (m.mustReachEnd && i != m.to) {
                return false;
            }
            m.last = i;
            m.groups[0] = m.first;
            m.groups[1] = i;
            return true;
        }
    }

    /** One code point of a set. */
    static final class One extends Node {
        final CharSet set;

        One(CharSet set) {
            this.set = set;
        }

        /** Where i is behind it, or -1. */
        int step(Matcher m, int i) {
            if (i >= m.to) {
                m.hitEnd = true;
                return -1;
            }
            int c = m.text.charAt(i);
            int n = 1;
            if (c >= 0xd800 && c <= 0xdbff && i + 1 < m.to) {
                char low = m.text.charAt(i + 1);
                if (Character.isLowSurrogate(low)) {
                    c = Character.toCodePoint((char) c, low);
                    n = 2;
                }
            }
            return set.has(c) ? i + n : -1;
        }

        @Override
        boolean match(Matcher m, int i) {
            int at = step(m, i);
            return at >= 0 && next.match(m, at);
        }

        @Override
        int min() {
            return 1;
        }

        @Override
        int max() {
            return 2;
        }
    }

    /** Literal text. */
    static final class Slice extends Node {
        final String text;

        Slice(String text) {
            this.text = text;
        }

        @Override
        boolean match(Matcher m, int i) {
            int n = text.length();
            for (int k = 0; k < n; k++) {
                if (i + k >= m.to) {
                    m.hitEnd = true;
                    return false;
                }
                if (m.text.charAt(i + k) != text.charAt(k)) {
                    return false;
                }
            }
            // half a surrogate pair is no match
            if (i + n < m.to && Character.isHighSurrogate(text.charAt(n - 1))
                    && Character.isLowSurrogate(m.text.charAt(i + n))) {
                return false;
            }
            return next.match(m, i + n);
        }

        @Override
        int min() {
            return text.length();
        }

        @Override
        int max() {
            return text.length();
        }
    }

    /** A set any number of times, without recursion. */
    static final class Repeat extends Node {
        final One one;
        final int least;
        final int most;
        final Greed greed;

        Repeat(One one, int least, int most, Greed greed) {
            this.one = one;
            this.least = least;
            this.most = most;
            this.greed = greed;
        }

        @Override
        boolean match(Matcher m, int i) {
            int n = 0;
            for (; n < least; n++) {
                i = one.step(m, i);
                if (i < 0) {
                    return false;
                }
            }
            return greed == Greed.LAZY ? lazy(m, i, n) : greedy(m, i, n);
        }

        private boolean greedy(Matcher m, int i, int n) {
            int start = i;
            for (int at; n < most && (at = one.step(m, i)) >= 0; n++) {
                i = at;
            }
            if (greed == Greed.POSSESSIVE) {
                return next.match(m, i);
            }
            while (true) {
                if (next.match(m, i)) {
                    return true;
                }
                if (i <= start) {
                    return false;
                }
                i--;
                if (i > start && Character.isLowSurrogate(m.text.charAt(i)) && Character.isHighSurrogate(m.text.charAt(i - 1))) {
                    i--;
                }
            }
        }

        private boolean lazy(Matcher m, int i, int n) {
            while (!next.match(m, i)) {
                if (n++ >= most || (i = one.step(m, i)) < 0) {
                    return false;
                }
            }
            return true;
        }

        @Override
        int min() {
            return least;
        }

        @Override
        int max() {
            return most > Integer.MAX_VALUE / 2 ? -1 : 2 * most;
        }
    }

    /** How much a repetition takes first. */
    enum Greed {
        GREEDY, LAZY, POSSESSIVE
    }

    /** Alternatives; each ends in the same next. */
    static final class Branch extends Node {
        final Node[] heads;
        final int least;
        final int most;

        Branch(Node[] heads, int least, int most) {
            this.heads = heads;
            this.least = least;
            this.most = most;
        }

        @Override
        boolean match(Matcher m, int i) {
            for (Node head : heads) {
                if (head.match(m, i)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        int min() {
            return least;
        }

        @Override
        int max() {
            return most;
        }
    }

    /** Goes on with whatever the owner's next is by then. */
    static final class Join extends Node {
        final Node owner;

        Join(Node owner) {
            this.owner = owner;
        }

        @Override
        boolean match(Matcher m, int i) {
            return owner.next.match(m, i);
        }
    }

    /** Remembers where a group starts. */
    static final class Open extends Node {
        final int local;

        Open(int local) {
            this.local = local;
        }

        @Override
        boolean match(Matcher m, int i) {
            int kept = m.locals[local];
            m.locals[local] = i;
            boolean matched = next.match(m, i);
            m.locals[local] = kept;
            return matched;
        }
    }

    /** Sets a group. */
    static final class Close extends Node {
        final int local;
        final int group;

        Close(int local, int group) {
            this.local = local;
            this.group = 2 * group;
        }

        @Override
        boolean match(Matcher m, int i) {
            int start = m.groups[group];
            int end = m.groups[group + 1];
            m.groups[group] = m.locals[local];
            m.groups[group + 1] = i;
            if (next.match(m, i)) {
                return true;
            }
            m.groups[group] = start;
            m.groups[group + 1] = end;
            return false;
        }
    }

    /** A part any number of times; its last node is a Again. */
    static final class Loop extends Node {
        Node body;
        final int counter;
        final int begin;
        final int least;
        final int most;
        final boolean lazy;
        int bodyMin;
        int bodyMax;

        Loop(int counter, int begin, int least, int most, boolean lazy) {
            this.counter = counter;
            this.begin = begin;
            this.least = least;
            this.most = most;
            this.lazy = lazy;
        }

        @Override
        boolean match(Matcher m, int i) {
            int kept = m.locals[counter];
            int keptBegin = m.locals[begin];
            m.locals[counter] = 0;
            m.locals[begin] = -1;
            boolean matched = again(m, i);
            m.locals[counter] = kept;
            m.locals[begin] = keptBegin;
            return matched;
        }

        /** After counter rounds. A round that took nothing is the last. */
        boolean again(Matcher m, int i) {
            int count = m.locals[counter];
            int from = m.locals[begin];
            if (count < least) {
                return round(m, i, count, from);
            }
            if (count > 0 && i == from) {
                return next.match(m, i);
            }
            if (lazy) {
                return next.match(m, i) || count < most && round(m, i, count, from);
            }
            return count < most && round(m, i, count, from) || next.match(m, i);
        }

        private boolean round(Matcher m, int i, int count, int from) {
            m.locals[counter] = count + 1;
            m.locals[begin] = i;
            boolean matched = body.match(m, i);
            m.locals[counter] = count;
            m.locals[begin] = from;
            return matched;
        }

        @Override
        int min() {
            return (int) Math.min(Integer.MAX_VALUE, (long) least * bodyMin);
        }

        @Override
        int max() {
            return bodyMax < 0 || most > 1 << 20 ? -1 : (int) Math.min(1 << 30, (long) most * bodyMax);
        }
    }

    /** The end of a loop's body. */
    static final class Again extends Node {
        final Loop loop;

        Again(Loop loop) {
            this.loop = loop;
        }

        @Override
        boolean match(Matcher m, int i) {
            return loop.again(m, i);
        }
    }

    /** A part that is matched once by itself, never tried otherwise; any number of times when possessive. */
    static final class Atomic extends Node {
        final Node body;
        final int least;
        final int most;
        final int bodyMin;
        final int bodyMax;

        Atomic(Node body, int bodyMin, int bodyMax, int least, int most) {
            this.body = body;
            this.bodyMin = bodyMin;
            this.bodyMax = bodyMax;
            this.least = least;
            this.most = most;
        }

        @Override
        boolean match(Matcher m, int i) {
            int[] kept = m.groups.clone();
            int n = 0;
            while (n < most && body.match(m, i)) {
                n++;
                if (m.last == i) {
                    n = Math.max(n, least);
                    break;
                }
                i = m.last;
            }
            if (n >= least && next.match(m, i)) {
                return true;
            }
            System.arraycopy(kept, 0, m.groups, 0, kept.length);
            return false;
        }

        @Override
        int min() {
            return (int) Math.min(Integer.MAX_VALUE, (long) least * bodyMin);
        }

        @Override
        int max() {
            return bodyMax < 0 || most > 1 << 20 ? -1 : (int) Math.min(1 << 30, (long) most * bodyMax);
        }
    }

    /** (?=X) and (?!X) */
    static final class Ahead extends Node {
        final Node body;
        final boolean wanted;

        Ahead(Node body, boolean wanted) {
            this.body = body;
            this.wanted = wanted;
        }

        @Override
        boolean match(Matcher m, int i) {
            int[] kept = m.groups.clone();
            int to = m.to;
            boolean ends = m.mustReachEnd;
            if (m.transparentBounds) {
                m.to = m.text.length();
            }
            boolean found = body.match(m, i);
            m.to = to;
            m.mustReachEnd = ends;
            if (found == wanted && next.match(m, i)) {
                return true;
            }
            System.arraycopy(kept, 0, m.groups, 0, kept.length);
            return false;
        }
    }

    /** (?<=X) and (?<!X); the body ends in a Here. */
    static final class Behind extends Node {
        final Node body;
        final boolean wanted;
        final int least;
        final int most;

        Behind(Node body, boolean wanted, int least, int most) {
            this.body = body;
            this.wanted = wanted;
            this.least = least;
            this.most = most;
        }

        @Override
        boolean match(Matcher m, int i) {
            int[] kept = m.groups.clone();
            int from = m.transparentBounds ? 0 : m.from;
            int target = m.lookBehindTo;
            int to = m.to;
            m.lookBehindTo = i;
            if (m.transparentBounds) {
                m.to = m.text.length();
            }
            boolean found = false;
            for (int at = i - least; !found && at >= Math.max(from, i - most); at--) {
                found = body.match(m, at);
            }
            m.lookBehindTo = target;
            m.to = to;
            if (found == wanted && next.match(m, i)) {
                return true;
            }
            System.arraycopy(kept, 0, m.groups, 0, kept.length);
            return false;
        }
    }

    /** The end of a look-behind. */
    static final class Here extends Node {
        @Override
        boolean match(Matcher m, int i) {
            return i == m.lookBehindTo;
        }
    }

    /** What a group matched, again. */
    static final class BackReference extends Node {
        final int group;
        final boolean ignoreCase;
        final boolean unicode;

        BackReference(int group, boolean ignoreCase, boolean unicode) {
            this.group = 2 * group;
            this.ignoreCase = ignoreCase;
            this.unicode = unicode;
        }

        private boolean same(char a, char b) {
            if (a == b || !ignoreCase) {
                return a == b;
            }
            if (unicode) {
                char x = Character.toUpperCase(a);
                char y = Character.toUpperCase(b);
                return x == y || Character.toLowerCase(x) == Character.toLowerCase(y);
            }
            return (a ^ b) == 0x20 && a < 128 && Character.isLetter(a);
        }

        @Override
        boolean match(Matcher m, int i) {
            if (group >= m.groups.length || m.groups[group] < 0) {
                return false;
            }
            int start = m.groups[group];
            int n = m.groups[group + 1] - start;
            if (i + n > m.to) {
                m.hitEnd = true;
                return false;
            }
            for (int k = 0; k < n; k++) {
                if (!same(m.text.charAt(start + k), m.text.charAt(i + k))) {
                    return false;
                }
            }
            return next.match(m, i + n);
        }

        @Override
        int max() {
            return -1;
        }
    }

    /** A condition on a place. */
    interface Place {
        boolean holds(Matcher m, int i);
    }

    static final class At extends Node {
        final Place place;

        At(Place place) {
            this.place = place;
        }

        @Override
        boolean match(Matcher m, int i) {
            return place.holds(m, i) && next.match(m, i);
        }
    }

    /** \R */
    static final class LineBreak extends Node {
        @Override
        boolean match(Matcher m, int i) {
            if (i >= m.to) {
                m.hitEnd = true;
                return false;
            }
            char c = m.text.charAt(i);
            if (c == '\r' && i + 1 < m.to && m.text.charAt(i + 1) == '\n' && next.match(m, i + 2)) {
                return true;
            }
            return CharSets.VERTICAL.has(c) && next.match(m, i + 1);
        }

        @Override
        int min() {
            return 1;
        }

        @Override
        int max() {
            return 2;
        }
    }

    /** \X: a character with the marks behind it. */
    static final class Grapheme extends Node {
        @Override
        boolean match(Matcher m, int i) {
            if (i >= m.to) {
                m.hitEnd = true;
                return false;
            }
            int c = Character.codePointAt(m.text, i);
            int at = i + Character.charCount(c);
            if (c == '\r' && at < m.to && m.text.charAt(at) == '\n') {
                return next.match(m, at + 1);
            }
            boolean regional = c >= 0x1f1e6 && c <= 0x1f1ff;
            while (at < m.to && !Character.isISOControl(c)) {
                int d = Character.codePointAt(m.text, at);
                boolean extends_ = CharSets.isMark(d) || d == 0x200d || c == 0x200d && !Character.isLetterOrDigit(d)
                        || d >= 0x1f3fb && d <= 0x1f3ff || regional && d >= 0x1f1e6 && d <= 0x1f1ff;
                if (!extends_) {
                    break;
                }
                regional = false;
                at += Character.charCount(d);
                c = d;
            }
            return next.match(m, at);
        }

        @Override
        int min() {
            return 1;
        }

        @Override
        int max() {
            return -1;
        }
    }
}
