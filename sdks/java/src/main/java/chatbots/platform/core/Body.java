package chatbots.platform.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent: only the fields that were set. A field that was set to null is sent as null. */
public interface Body {
    /** The fields by their names on the wire. */
    Map<String, Object> fields();

    /** A copy of the fields with one more. */
    static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(fields);
        copy.put(name, value);
        return Collections.unmodifiableMap(copy);
    }
}
