package chatbots.platform.core;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns JSON into records and back. Fields that a record does not know are left out, so that new ones break nothing. */
public final class Bind {
    private Bind() {}

    /** A value as {@link Json#read} returns it, as the type. */
    @SuppressWarnings("unchecked")
    public static <T> T decode(Object json, Class<T> type) {
        return (T) decode(json, (Type) type);
    }

    /** The items of a list, each as the type. */
    public static <T> List<T> decodeList(Object json, Class<T> type) {
        List<T> items = new ArrayList<>();
        for (Object item : (List<?>) json) items.add(decode(item, type));
        return items;
    }

    /** A value as {@link Json#write} takes it. */
    public static Object encode(Object value) {
        if (value instanceof Body body) return encode(body.fields());
        if (value instanceof Record record) return encodeRecord(record);
        if (value instanceof Map<?, ?> fields) {
            Map<String, Object> encoded = new LinkedHashMap<>();
            fields.forEach((name, inner) -> encoded.put(String.valueOf(name), encode(inner)));
            return encoded;
        }
        if (value instanceof Iterable<?> items) {
            List<Object> encoded = new ArrayList<>();
            items.forEach(item -> encoded.add(encode(item)));
            return encoded;
        }
        return value;
    }

    private static Object decode(Object json, Type type) {
        if (type instanceof ParameterizedType generic) {
            if (json == null) return null;
            Type[] inner = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                List<Object> items = new ArrayList<>();
                for (Object item : (List<?>) json) items.add(decode(item, inner[0]));
                return items;
            }
            Map<String, Object> fields = new LinkedHashMap<>();
            ((Map<?, ?>) json).forEach((name, value) -> fields.put((String) name, decode(value, inner[1])));
            return fields;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) return json == null ? null : decodeRecord((Map<?, ?>) json, plain);
        if (plain == long.class || plain == Long.class) return json == null && plain == Long.class ? null : number(json).longValue();
        if (plain == double.class || plain == Double.class) return json == null && plain == Double.class ? null : number(json).doubleValue();
        if (plain == boolean.class) return Boolean.TRUE.equals(json);
        if (plain == String.class && json != null && !(json instanceof String)) return Json.write(json);
        return json;
    }

    /** A number that an answer should have and has not, is 0. */
    private static Number number(Object json) {
        return json instanceof Number number ? number : 0L;
    }

    private static Object decodeRecord(Map<?, ?> json, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int index = 0; index < components.length; index++) {
            types[index] = components[index].getType();
            values[index] = decode(json.get(nameOf(components[index])), components[index].getGenericType());
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException | NoSuchMethodException fault) {
            throw new IllegalStateException("no record can be made of " + type.getName(), fault);
        }
    }

    private static Object encodeRecord(Record record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                if (value != null) fields.put(nameOf(component), encode(value));
            } catch (IllegalAccessException | InvocationTargetException fault) {
                throw new IllegalStateException("a record cannot be read: " + record.getClass().getName(), fault);
            }
        }
        return fields;
    }

    private static String nameOf(RecordComponent component) {
        Wire wire = component.getAnnotation(Wire.class);
        return wire == null ? component.getName() : wire.value();
    }
}
