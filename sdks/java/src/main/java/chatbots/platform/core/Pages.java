package chatbots.platform.core;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The items of a list that comes in pages; each page is read when its first item is asked for. */
public final class Pages<T> implements Iterable<T> {
    private final Core core;
    private final Call call;
    private final Style style;
    private final Class<T> type;

    /**
     * How a list goes on. Four kinds: {@code next} (a field names what asks for the next page), {@code last} (the id of the last
     * item does), {@code page} and {@code offset} (counted).
     *
     * @param items the field with the items; null: the answer is the list
     * @param next the field that names what asks for the next page, of the kind {@code next}
     */
    public record Style(String kind, String parameter, String items, String next) {}

    Pages(Core core, Call call, Style style, Class<T> type) {
        this.core = core;
        this.call = call;
        this.style = style;
        this.type = type;
    }

    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<T> iterator() {
        return new Reader();
    }

    private final class Reader implements Iterator<T> {
        private Iterator<T> page = List.<T>of().iterator();
        private Call following = call;
        private long pages;
        private long seen;

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && following != null) read();
            return page.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) throw new NoSuchElementException();
            return page.next();
        }

        private void read() {
            Object answer = core.send(following, Object.class);
            Map<?, ?> whole = answer instanceof Map<?, ?> fields ? fields : Map.of();
            List<?> items = (List<?>) (style.items() == null ? answer : whole.get(style.items()));
            page = Bind.decodeList(items, type).iterator();
            pages++;
            seen += items.size();
            Object value = following(whole, items);
            if (value != null && value.equals(following.query().get(style.parameter()))) {
                throw new PlatformException("the list does not go on: its next page is the one that was read", null);
            }
            following = value == null ? null : call.with(style.parameter(), value);
        }

        private Object following(Map<?, ?> whole, List<?> items) {
            if (style.kind().equals("next")) return whole.get(style.next());
            if (items.isEmpty() || Boolean.FALSE.equals(whole.get("has_more"))) return null;
            if (style.kind().equals("last")) return ((Map<?, ?>) items.get(items.size() - 1)).get("id");
            Map<?, ?> counted = whole.get("pagination") instanceof Map<?, ?> inner ? inner : whole;
            if (counted.get("total") instanceof Number total && seen >= total.longValue()) return null;
            return style.kind().equals("page") ? pages + 1 : seen;
        }
    }
}
