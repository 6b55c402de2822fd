package chatbots.platform.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The events of an answer, as they come, up to {@code done}. An {@code error} event is thrown. Close it unless you read all. */
public final class Events implements Iterable<Event>, Iterator<Event>, AutoCloseable {
    private final BufferedReader lines;
    private Event following;
    private boolean isOver;

    Events(InputStream from) {
        lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
    }

    @Override
    public Iterator<Event> iterator() {
        return this;
    }

    @Override
    public boolean hasNext() {
        if (following == null && !isOver) following = read();
        return following != null;
    }

    @Override
    public Event next() {
        if (!hasNext()) throw new NoSuchElementException();
        Event event = following;
        following = null;
        if (event.name().equals("done")) close();
        return event;
    }

    @Override
    public void close() {
        isOver = true;
        try {
            lines.close();
        } catch (IOException fault) {
            // Nothing more is read of it.
        }
    }

    private Event read() {
        String name = "message";
        StringBuilder data = new StringBuilder();
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() && data.length() > 0) return eventOf(name, data.toString());
                if (line.startsWith("event:")) name = line.substring("event:".length()).strip();
                else if (line.startsWith("data:")) {
                    String more = line.substring("data:".length());
                    data.append(data.length() > 0 ? "\n" : "").append(more.startsWith(" ") ? more.substring(1) : more);
                }
            }
        } catch (IOException fault) {
            close();
            if (fault instanceof HttpTimeoutException) throw new PlatformException.TimedOut(fault);
            throw new PlatformException.Connection("the stream broke", fault);
        }
        close();
        throw new PlatformException.Stream("the stream ended before the answer did", null);
    }

    private Event eventOf(String name, String data) {
        Object read = Json.read(data);
        if (!name.equals("error")) return new Event(name, read);
        close();
        String said = ApiException.messageOf(read);
        throw new PlatformException.Stream(said == null ? "the answer failed" : said, read);
    }
}
