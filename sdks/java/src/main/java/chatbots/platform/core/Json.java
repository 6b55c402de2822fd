package chatbots.platform.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes JSON: maps, lists, strings, {@code Long}, {@code Double}, {@code Boolean} and null. */
public final class Json {
    private static final int DEEPEST = 512;
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Reads a text. Throws {@link IllegalArgumentException} when it is no JSON. */
    public static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value(0);
        json.skipSpace();
        if (json.at < text.length()) throw json.wrong();
        return value;
    }

    /** Writes a value: what {@link #read} returns, any number, and enumerations of values. */
    public static String write(Object value) {
        StringBuilder into = new StringBuilder();
        write(value, into);
        return into.toString();
    }

    private Object value(int depth) {
        if (depth > DEEPEST) throw wrong();
        skipSpace();
        if (at >= text.length()) throw wrong();
        char first = text.charAt(at);
        if (first == '{') return object(depth);
        if (first == '[') return list(depth);
        if (first == '"') return string();
        if (take("true")) return true;
        if (take("false")) return false;
        if (take("null")) return null;
        return number();
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        at++;
        if (isNext('}')) return fields;
        do {
            skipSpace();
            String name = string();
            if (!isNext(':')) throw wrong();
            fields.put(name, value(depth + 1));
        } while (isNext(','));
        if (!isNext('}')) throw wrong();
        return fields;
    }

    private List<Object> list(int depth) {
        List<Object> items = new ArrayList<>();
        at++;
        if (isNext(']')) return items;
        do {
            items.add(value(depth + 1));
        } while (isNext(','));
        if (!isNext(']')) throw wrong();
        return items;
    }

    private String string() {
        if (at >= text.length() || text.charAt(at) != '"') throw wrong();
        StringBuilder read = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '"') {
                at++;
                return read.toString();
            }
            if (next < ' ') throw wrong();
            read.append(next == '\\' ? escaped() : next);
        }
        throw wrong();
    }

    private char escaped() {
        if (++at >= text.length()) throw wrong();
        char kind = text.charAt(at);
        switch (kind) {
            case 'n': return '\n';
            case 't': return '\t';
            case 'r': return '\r';
            case 'b': return '\b';
            case 'f': return '\f';
            case '"', '\\', '/': return kind;
            case 'u':
                if (at + 4 >= text.length()) throw wrong();
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
            default: throw wrong();
        }
    }

    private Object number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) at++;
        String digits = text.substring(start, at);
        try {
            if (digits.matches("-?\\d{1,18}")) return Long.valueOf(digits);
            return Double.valueOf(digits);
        } catch (NumberFormatException fault) {
            throw wrong();
        }
    }

    private boolean isNext(char wanted) {
        skipSpace();
        if (at >= text.length() || text.charAt(at) != wanted) return false;
        at++;
        return true;
    }

    private boolean take(String word) {
        if (!text.startsWith(word, at)) return false;
        at += word.length();
        return true;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("no JSON at character " + at);
    }

    private static void write(Object value, StringBuilder into) {
        if (value instanceof Map<?, ?> fields) {
            String before = "{";
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                into.append(before);
                quote(String.valueOf(field.getKey()), into);
                into.append(':');
                write(field.getValue(), into);
                before = ",";
            }
            into.append(fields.isEmpty() ? "{}" : "}");
        } else if (value instanceof Iterable<?> items) {
            String before = "[";
            for (Object item : items) {
                into.append(before);
                write(item, into);
                before = ",";
            }
            into.append(before.equals("[") ? "[]" : "]");
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            into.append(value);
        } else {
            quote(value.toString(), into);
        }
    }

    private static void quote(String text, StringBuilder into) {
        into.append('"');
        for (int index = 0; index < text.length(); index++) {
            char each = text.charAt(index);
            if (each == '"' || each == '\\') into.append('\\').append(each);
            else if (each < ' ') into.append(String.format("\\u%04x", (int) each));
            else into.append(each);
        }
        into.append('"');
    }
}
