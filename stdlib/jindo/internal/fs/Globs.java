package jindo.internal.fs;

import java.nio.file.PathMatcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Glob patterns, as regular expressions. */
public final class Globs {
    private Globs() {
    }

    public static PathMatcher matcher(String syntaxAndPattern) {
        int colon = syntaxAndPattern.indexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException();
        }
        String syntax = syntaxAndPattern.substring(0, colon);
        String input = syntaxAndPattern.substring(colon + 1);
        String regex;
        if (syntax.equalsIgnoreCase("glob")) {
            regex = toRegex(input);
        } else if (syntax.equalsIgnoreCase("regex")) {
            regex = input;
        } else {
            throw new UnsupportedOperationException("Syntax '" + syntax + "' not recognized");
        }
        Pattern pattern = Pattern.compile(regex);
        return path -> pattern.matcher(path.toString()).matches();
    }

    private static char at(String s, int i) {
        return i < s.length() ? s.charAt(i) : 0;
    }

    private static String toRegex(String glob) {
        StringBuilder re = new StringBuilder("^");
        boolean group = false;
        int i = 0;
        while (i < glob.length()) {
            char c = glob.charAt(i++);
            switch (c) {
                case '\\' -> {
                    if (i == glob.length()) {
                        throw new PatternSyntaxException("No character to escape", glob, i - 1);
                    }
                    literal(re, glob.charAt(i++));
                }
                case '[' -> i = bracket(glob, i, re);
                case '{' -> {
                    if (group) {
                        throw new PatternSyntaxException("Cannot nest groups", glob, i - 1);
                    }
                    re.append("(?:(?:");
                    group = true;
                }
                case '}' -> {
                    re.append(group ? "))" : "\\}");
                    group = false;
                }
                case ',' -> re.append(group ? ")|(?:" : ",");
                case '*' -> {
                    if (at(glob, i) == '*') {
                        re.append(".*");
                        i++;
                    } else {
                        re.append("[^/]*");
                    }
                }
                case '?' -> re.append("[^/]");
                default -> literal(re, c);
            }
        }
        if (group) {
            throw new PatternSyntaxException("Missing '}", glob, i - 1);
        }
        return re.append('$').toString();
    }

    private static void literal(StringBuilder re, char c) {
        if (".^$+{[]|()\\*?}".indexOf(c) >= 0) {
            re.append('\\');
        }
        re.append(c);
    }

    /** A set of characters, behind its opening bracket; gives the place behind its end. */
    private static int bracket(String glob, int i, StringBuilder re) {
        re.append("[[^/]&&[");
        if (at(glob, i) == '^') {
            re.append("\\^");
            i++;
        } else {
            if (at(glob, i) == '!') {
                re.append('^');
                i++;
            }
            if (at(glob, i) == '-') {
                re.append('-');
                i++;
            }
        }
        boolean hasStart = false;
        char last = 0;
        char c = 0;
        while (i < glob.length()) {
            c = glob.charAt(i++);
            if (c == ']') {
                break;
            }
            if (c == '/') {
                throw new PatternSyntaxException("Explicit 'name separator' in class", glob, i - 1);
            }
            if (c == '\\' || c == '[' || c == '&' && at(glob, i) == '&') {
                re.append('\\');
            }
            re.append(c);
            if (c == '-') {
                if (!hasStart) {
                    throw new PatternSyntaxException("Invalid range", glob, i - 1);
                }
                c = at(glob, i);
                if (c == 0 || c == ']') {
                    i += c == 0 ? 0 : 1;
                    break;
                }
                if (c < last) {
                    throw new PatternSyntaxException("Invalid range", glob, i - 2);
                }
                i++;
                re.append(c);
                hasStart = false;
            } else {
                hasStart = true;
                last = c;
            }
        }
        if (c != ']') {
            throw new PatternSyntaxException("Missing ']", glob, i - 1);
        }
        re.append("]]");
        return i;
    }
}
