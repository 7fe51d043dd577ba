package java.util.regex;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Matches a pattern against a text. */
public final class Matcher implements MatchResult {
    private Pattern pattern;
    CharSequence text;
    int from;
    int to;
    int lookBehindTo;
    int first = -1;
    int last;
    int[] groups;
    int[] locals;
    boolean mustReachEnd;
    boolean hitEnd;
    boolean requireEnd;
    boolean transparentBounds;
    boolean anchoringBounds = true;
    private int oldLast = -1;
    private int appendPos;
    private int modCount;

    Matcher(Pattern pattern, CharSequence text) {
        this.pattern = pattern;
        this.text = text;
        groups = new int[2 * pattern.groupCount + 2];
        locals = new int[pattern.localCount];
        reset();
    }

    public Pattern pattern() {
        return pattern;
    }

    /** What a match was, apart from the matcher. */
    private static final class Result implements MatchResult {
        private final int first;
        private final int[] groups;
        private final int groupCount;
        private final String text;

        Result(int first, int groupCount, int[] groups, String text) {
            this.first = first;
            this.groupCount = groupCount;
            this.groups = groups;
            this.text = text;
        }

        private void checkMatch() {
            if (first < 0) {
                throw new IllegalStateException("No match found");
            }
        }

        private int check(int group) {
            checkMatch();
            if (group < 0 || group > groupCount) {
                throw new IndexOutOfBoundsException("No group " + group);
            }
            return group;
        }

        @Override
        public int start() {
            checkMatch();
            return first;
        }

        @Override
        public int start(int group) {
            return groups[check(group) * 2];
        }

        @Override
        public int end() {
            checkMatch();
            return groups[1];
        }

        @Override
        public int end(int group) {
            return groups[check(group) * 2 + 1];
        }

        @Override
        public int groupCount() {
            return groupCount;
        }

        @Override
        public String group() {
            return group(0);
        }

        @Override
        public String group(int group) {
            int start = groups[check(group) * 2];
            return start < 0 ? null : text.substring(start, groups[group * 2 + 1]);
        }
    }

    public MatchResult toMatchResult() {
        return new Result(first, groupCount(), groups.clone(), text.toString());
    }

    public Matcher usePattern(Pattern newPattern) {
        if (newPattern == null) {
            throw new IllegalArgumentException("Pattern cannot be null");
        }
        pattern = newPattern;
        groups = new int[2 * newPattern.groupCount + 2];
        locals = new int[newPattern.localCount];
        clear();
        modCount++;
        return this;
    }

    private void clear() {
        java.util.Arrays.fill(groups, -1);
        java.util.Arrays.fill(locals, -1);
    }

    public Matcher reset() {
        first = -1;
        last = 0;
        oldLast = -1;
        clear();
        appendPos = 0;
        from = 0;
        to = text.length();
        modCount++;
        return this;
    }

    public Matcher reset(CharSequence input) {
        text = input;
        return reset();
    }

    private void checkMatch() {
        if (first < 0) {
            throw new IllegalStateException("No match available");
        }
    }

    private int checkGroup(int group) {
        if (group < 0 || group > groupCount()) {
            throw new IndexOutOfBoundsException("No group " + group);
        }
        return group;
    }

    private int groupNamed(String name) {
        Objects.requireNonNull(name, "Group name");
        checkFound();
        Integer n = pattern.names().get(name);
        if (n == null) {
            throw new IllegalArgumentException("No group with name <" + name + ">");
        }
        return n;
    }

    private void checkFound() {
        if (first < 0) {
            throw new IllegalStateException("No match found");
        }
    }

    @Override
    public int start() {
        checkMatch();
        return first;
    }

    @Override
    public int start(int group) {
        checkMatch();
        return groups[checkGroup(group) * 2];
    }

    public int start(String name) {
        return groups[groupNamed(name) * 2];
    }

    @Override
    public int end() {
        checkMatch();
        return groups[1];
    }

    @Override
    public int end(int group) {
        checkMatch();
        return groups[checkGroup(group) * 2 + 1];
    }

    public int end(String name) {
        return groups[groupNamed(name) * 2 + 1];
    }

    @Override
    public String group() {
        return group(0);
    }

    @Override
    public String group(int group) {
        checkFound();
        return textOf(checkGroup(group));
    }

    private String textOf(int group) {
        int start = groups[group * 2];
        return start < 0 ? null : text.subSequence(start, groups[group * 2 + 1]).toString();
    }

    public String group(String name) {
        return textOf(groupNamed(name));
    }

    @Override
    public int groupCount() {
        return pattern.groupCount;
    }

    // ---- Matching ----

    public boolean matches() {
        return match(from, true);
    }

    public boolean lookingAt() {
        return match(from, false);
    }

    private void prepare(boolean whole) {
        hitEnd = false;
        requireEnd = false;
        mustReachEnd = whole;
        oldLast = oldLast < 0 ? from : oldLast;
        clear();
    }

    private boolean match(int at, boolean whole) {
        prepare(whole);
        first = at;
        if (!pattern.root.match(this, at)) {
            first = -1;
        }
        oldLast = last;
        modCount++;
        return first >= 0;
    }

    public boolean find() {
        int next = first >= 0 ? groups[1] : from;
        if (first >= 0 && next == first) {
            next++;
        }
        if (next < from) {
            next = from;
        }
        if (next > to) {
            java.util.Arrays.fill(groups, -1);
            first = -1;
            return false;
        }
        return search(next);
    }

    public boolean find(int start) {
        if (start < 0 || start > text.length()) {
            throw new IndexOutOfBoundsException("Illegal start index");
        }
        reset();
        return search(start);
    }

    private boolean search(int at) {
        prepare(false);
        int limit = to - pattern.minLength;
        String prefix = pattern.prefix;
        int i = at;
        boolean found = false;
        for (; i <= limit; i++) {
            if (prefix != null) {
                i = nextPrefix(prefix, i, limit);
                if (i < 0) {
                    break;
                }
            }
            first = i;
            if (pattern.root.match(this, i)) {
                found = true;
                break;
            }
            if (Character.isHighSurrogate(i < to ? text.charAt(i) : 0) && i + 1 < to
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            }
        }
        if (!found) {
            first = -1;
            hitEnd = true;
        }
        oldLast = last;
        modCount++;
        return found;
    }

    private int nextPrefix(String prefix, int i, int limit) {
        if (text instanceof String s) {
            int at = s.indexOf(prefix, i);
            return at >= 0 && at <= limit ? at : -1;
        }
        char c = prefix.charAt(0);
        while (i <= limit && text.charAt(i) != c) {
            i++;
        }
        return i <= limit ? i : -1;
    }

    // ---- Replacing ----

    public static String quoteReplacement(String s) {
        if (s.indexOf('\\') < 0 && s.indexOf('$') < 0) {
            return s;
        }
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\\' || c == '$') {
                sb.append('\\');
            }
            sb.append(c);
        }
        return sb.toString();
    }

    private void expand(String replacement, StringBuilder result) {
        int n = replacement.length();
        for (int i = 0; i < n;) {
            char c = replacement.charAt(i);
            if (c == '\\') {
                if (++i == n) {
                    throw new IllegalArgumentException("character to be escaped is missing");
                }
                result.append(replacement.charAt(i++));
            } else if (c == '$') {
                if (++i == n) {
                    throw new IllegalArgumentException("Illegal group reference: group index is missing");
                }
                i = expandGroup(replacement, i, result);
            } else {
                result.append(c);
                i++;
            }
        }
    }

    private int expandGroup(String replacement, int i, StringBuilder result) {
        int n = replacement.length();
        int group;
        if (replacement.charAt(i) == '{') {
            int end = ++i;
            while (end < n && Pattern.isNamePart(replacement.charAt(end))) {
                end++;
            }
            if (i == end) {
                throw new IllegalArgumentException("named capturing group has 0 length name");
            }
            if (end == n || replacement.charAt(end) != '}') {
                throw new IllegalArgumentException("named capturing group is missing trailing '}'");
            }
            String name = replacement.substring(i, end);
            if (name.charAt(0) >= '0' && name.charAt(0) <= '9') {
                throw new IllegalArgumentException("capturing group name {" + name + "} starts with digit character");
            }
            Integer number = pattern.names().get(name);
            if (number == null) {
                throw new IllegalArgumentException("No group with name {" + name + "}");
            }
            group = number;
            i = end + 1;
        } else {
            group = replacement.charAt(i++) - '0';
            if (group < 0 || group > 9) {
                throw new IllegalArgumentException("Illegal group reference");
            }
            while (i < n) {
                int digit = replacement.charAt(i) - '0';
                int wider = group * 10 + digit;
                if (digit < 0 || digit > 9 || wider > groupCount()) {
                    break;
                }
                group = wider;
                i++;
            }
        }
        checkGroup(group);
        if (groups[group * 2] >= 0) {
            result.append(text, groups[group * 2], groups[group * 2 + 1]);
        }
        return i;
    }

    public Matcher appendReplacement(StringBuffer sb, String replacement) {
        checkMatch();
        StringBuilder result = new StringBuilder();
        expand(replacement, result);
        sb.append(text, appendPos, first);
        sb.append(result);
        appendPos = groups[1];
        modCount++;
        return this;
    }

    public Matcher appendReplacement(StringBuilder sb, String replacement) {
        checkMatch();
        StringBuilder result = new StringBuilder();
        expand(replacement, result);
        sb.append(text, appendPos, first);
        sb.append(result);
        appendPos = groups[1];
        modCount++;
        return this;
    }

    public StringBuffer appendTail(StringBuffer sb) {
        sb.append(text, appendPos, text.length());
        return sb;
    }

    public StringBuilder appendTail(StringBuilder sb) {
        sb.append(text, appendPos, text.length());
        return sb;
    }

    public String replaceAll(String replacement) {
        reset();
        if (!find()) {
            return text.toString();
        }
        StringBuilder sb = new StringBuilder();
        do {
            appendReplacement(sb, replacement);
        } while (find());
        return appendTail(sb).toString();
    }

    public String replaceAll(Function<MatchResult, String> replacer) {
        Objects.requireNonNull(replacer);
        reset();
        if (!find()) {
            return text.toString();
        }
        StringBuilder sb = new StringBuilder();
        do {
            int count = modCount;
            String replacement = replacer.apply(this);
            if (count != modCount) {
                throw new ConcurrentModificationException();
            }
            appendReplacement(sb, replacement);
        } while (find());
        return appendTail(sb).toString();
    }

    public String replaceFirst(String replacement) {
        if (replacement == null) {
            throw new NullPointerException("replacement");
        }
        reset();
        if (!find()) {
            return text.toString();
        }
        StringBuilder sb = new StringBuilder();
        appendReplacement(sb, replacement);
        return appendTail(sb).toString();
    }

    public String replaceFirst(Function<MatchResult, String> replacer) {
        Objects.requireNonNull(replacer);
        reset();
        if (!find()) {
            return text.toString();
        }
        int count = modCount;
        String replacement = replacer.apply(this);
        if (count != modCount) {
            throw new ConcurrentModificationException();
        }
        StringBuilder sb = new StringBuilder();
        appendReplacement(sb, replacement);
        return appendTail(sb).toString();
    }

    public Stream<MatchResult> results() {
        reset();
        List<MatchResult> all = new ArrayList<>();
        while (find()) {
            all.add(toMatchResult());
        }
        return all.stream();
    }

    // ---- Region ----

    public Matcher region(int start, int end) {
        if (start < 0 || start > text.length()) {
            throw new IndexOutOfBoundsException("start");
        }
        if (end < 0 || end > text.length()) {
            throw new IndexOutOfBoundsException("end");
        }
        if (start > end) {
            throw new IndexOutOfBoundsException("start > end");
        }
        reset();
        from = start;
        to = end;
        return this;
    }

    public int regionStart() {
        return from;
    }

    public int regionEnd() {
        return to;
    }

    public boolean hasTransparentBounds() {
        return transparentBounds;
    }

    public Matcher useTransparentBounds(boolean b) {
        transparentBounds = b;
        return this;
    }

    public boolean hasAnchoringBounds() {
        return anchoringBounds;
    }

    public Matcher useAnchoringBounds(boolean b) {
        anchoringBounds = b;
        return this;
    }

    public boolean hitEnd() {
        return hitEnd;
    }

    public boolean requireEnd() {
        return requireEnd;
    }

    int anchorFrom() {
        return anchoringBounds ? from : 0;
    }

    int anchorTo() {
        return anchoringBounds ? to : text.length();
    }

    int lookFrom() {
        return transparentBounds ? 0 : from;
    }

    int lookTo() {
        return transparentBounds ? text.length() : to;
    }

    /** Where the last match ended, for \G. */
    int previousEnd() {
        return oldLast < 0 ? from : oldLast;
    }

    @Override
    public String toString() {
        return "java.util.regex.Matcher[pattern=" + pattern + " region=" + from + "," + to + " lastmatch="
                + (first >= 0 && group() != null ? group() : "") + "]";
    }
}
