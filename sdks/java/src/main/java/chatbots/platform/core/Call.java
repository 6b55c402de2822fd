package chatbots.platform.core;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A call, as the generated methods describe it. */
public record Call(
        String method, String path, Map<String, Object> query, Object body, boolean isForm, boolean takesKey, Extras extras) {
    public static Call of(String method, String path) {
        return new Call(method, path, Map.of(), null, false, false, Extras.of());
    }

    public Call query(Body query) {
        return new Call(method, path, query.fields(), body, isForm, takesKey, extras);
    }

    public Call body(Object content) {
        return new Call(method, path, query, content, false, takesKey, extras);
    }

    public Call form(Object fields) {
        return new Call(method, path, query, fields, true, takesKey, extras);
    }

    /** A resend with the same key has no second effect. */
    public Call keyed() {
        return new Call(method, path, query, body, isForm, true, extras);
    }

    public Call extras(Extras given) {
        return new Call(method, path, query, body, isForm, takesKey, given);
    }

    Call with(String parameter, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(query);
        more.put(parameter, value);
        return new Call(method, path, more, body, isForm, takesKey, extras);
    }

    /** A value as a segment of a path. */
    public static String segment(Object value) {
        return escape(String.valueOf(value));
    }

    String address() {
        StringBuilder address = new StringBuilder(path);
        String before = "?";
        for (Map.Entry<String, Object> each : query.entrySet()) {
            if (each.getValue() == null) continue;
            address.append(before).append(escape(each.getKey())).append('=').append(escape(String.valueOf(each.getValue())));
            before = "&";
        }
        return address.toString();
    }

    private static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
