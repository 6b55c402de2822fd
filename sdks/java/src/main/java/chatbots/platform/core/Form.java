package chatbots.platform.core;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A body of multipart/form-data that can be sent more than once. */
final class Form {
    private final String boundary = UUID.randomUUID().toString();
    private final List<Upload> parts = new ArrayList<>();
    private final Progress onProgress;

    Form(Map<String, Object> fields, Progress onProgress) {
        this.onProgress = onProgress;
        fields.forEach((name, value) -> {
            if (value instanceof Iterable<?> items) items.forEach(item -> add(name, item));
            else add(name, value);
        });
        text("--" + boundary + "--\r\n");
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() {
        long length = parts.stream().mapToLong(Upload::size).sum();
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> open(length)), length);
    }

    private void add(String name, Object value) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name) + "\"";
        if (value instanceof Upload file) {
            text(head + "; filename=\"" + quoted(file.name()) + "\"\r\nContent-Type: " + file.contentType() + "\r\n\r\n");
            parts.add(file);
        } else {
            text(head + "\r\n\r\n" + value);
        }
        text("\r\n");
    }

    private void text(String text) {
        parts.add(Upload.of("", text.getBytes(StandardCharsets.UTF_8)));
    }

    private InputStream open(long length) {
        List<InputStream> streams = new ArrayList<>();
        for (Upload part : parts) streams.add(new Lazy(part));
        return new Counted(new SequenceInputStream(Collections.enumeration(streams)), length);
    }

    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** Opened when it is its turn. */
    private static final class Lazy extends InputStream {
        private final Upload part;
        private InputStream opened;

        Lazy(Upload part) {
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            return opened().read();
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            return opened().read(into, from, count);
        }

        @Override
        public void close() throws IOException {
            if (opened != null) opened.close();
        }

        private InputStream opened() throws IOException {
            if (opened == null) opened = part.opening().open();
            return opened;
        }
    }

    private final class Counted extends FilterInputStream {
        private final long length;
        private long sent;

        Counted(InputStream in, long length) {
            super(in);
            this.length = length;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            int read = super.read(into, from, count);
            if (read > 0 && onProgress != null) onProgress.tell(sent += read, length);
            return read;
        }
    }
}
