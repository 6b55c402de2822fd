package chatbots.platform.core;

/** Is told the bytes that were sent and all bytes there are. It begins again when an upload is retried. */
public interface Progress {
    void tell(long sent, long whole);
}
