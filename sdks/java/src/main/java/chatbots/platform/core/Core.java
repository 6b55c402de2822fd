package chatbots.platform.core;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sends calls: credentials, retries, timeouts. Safe to share between threads. */
public final class Core {
    private final Options options;
    private final HttpClient http;

    public Core(Options options) {
        this.options = options;
        http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(options.timeout()).build();
    }

    /** The answer of a call, as the type. */
    public <T> T send(Call call, Class<T> type) {
        return Bind.decode(json(call), type);
    }

    /** The answer of a call that is a list. */
    public <T> List<T> sendList(Call call, Class<T> type) {
        return Bind.decodeList(json(call), type);
    }

    /** The answer of a call that is a file. */
    public byte[] sendBytes(Call call) {
        return attempt(call, "*/*", InputStream::readAllBytes);
    }

    /** The events of an answer, as they come. Only the start is retried. */
    public Events stream(Call call) {
        return new Events(attempt(call, "text/event-stream", opened -> opened));
    }

    /** The items of all pages. */
    public <T> Pages<T> pages(Call call, Pages.Style style, Class<T> type) {
        return new Pages<>(this, call, style, type);
    }

    private interface Reading<T> {
        T read(InputStream from) throws IOException;
    }

    private Object json(Call call) {
        return attempt(call, "application/json", from -> {
            String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
            try {
                return text.isEmpty() ? null : Json.read(text);
            } catch (IllegalArgumentException fault) {
                throw new IOException("the answer is not JSON: is this the address of the platform?", fault);
            }
        });
    }

    private <T> T attempt(Call call, String accept, Reading<T> reading) {
        // One for all attempts, so that together they have one effect.
        String own = call.extras().idempotencyKey();
        String key = own == null ? UUID.randomUUID().toString() : own;
        boolean repeatable = Retries.isRepeatable(call);
        for (int attempt = 0; ; attempt++) {
            Duration wait;
            try {
                HttpResponse<InputStream> response = http.send(requestOf(call, accept, key), BodyHandlers.ofInputStream());
                InputStream from = new PatientBody(response.body(), options.timeout());
                if (response.statusCode() < 300) return reading.read(from);
                String payload = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                ApiException error = ApiException.of(response.statusCode(), payload, response.headers());
                boolean isRetried = Retries.isRetried(error.status(), repeatable, error.retryAfter());
                wait = isRetried ? options.retries().wait(attempt, error.retryAfter()) : null;
                if (wait == null) throw error;
            } catch (IOException fault) {
                wait = repeatable ? options.retries().wait(attempt, null) : null;
                if (wait == null) throw faultOf(fault);
            } catch (InterruptedException fault) {
                throw interrupted(fault);
            }
            pause(wait);
        }
    }

    private HttpRequest requestOf(Call call, String accept, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(options.baseUrl() + call.address()));
        request.timeout(options.timeout()).header("accept", accept).header("user-agent", "chatbots-platform-java/1.0");
        options.headers().forEach(request::header);
        if (call.method().equals("POST")) request.header("idempotency-key", key);
        if (call.body() == null) return request.method(call.method(), BodyPublishers.noBody()).build();
        if (!call.isForm()) {
            String text = Json.write(Bind.encode(call.body()));
            return request.header("content-type", "application/json").method(call.method(), BodyPublishers.ofString(text)).build();
        }
        Form form = new Form(fieldsOf(call.body()), call.extras().onProgress());
        return request.header("content-type", form.contentType()).method(call.method(), form.publisher()).build();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fieldsOf(Object body) {
        return body instanceof Body fields ? fields.fields() : (Map<String, Object>) body;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException fault) {
            throw interrupted(fault);
        }
    }

    private static PlatformException interrupted(InterruptedException fault) {
        Thread.currentThread().interrupt();
        return new PlatformException.Connection("the thread was interrupted", fault);
    }

    private static PlatformException faultOf(IOException fault) {
        if (fault instanceof HttpTimeoutException) return new PlatformException.TimedOut(fault);
        return new PlatformException.Connection(String.valueOf(fault.getMessage()), fault);
    }
}
