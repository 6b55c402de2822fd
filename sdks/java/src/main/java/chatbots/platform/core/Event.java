package chatbots.platform.core;

/** An event of a stream: its name ({@code delta}, {@code ai_response}, …) and its data, as {@link Json} reads it. */
public record Event(String name, Object data) {
    /** The data as a record. */
    public <T> T as(Class<T> type) {
        return Bind.decode(data, type);
    }
}
