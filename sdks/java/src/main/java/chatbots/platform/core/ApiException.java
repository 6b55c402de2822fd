package chatbots.platform.core;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The platform refused a request. */
public class ApiException extends PlatformException {
    private final int status;
    private final String code;
    private final String said;
    private final String requestId;
    private final Double retryAfter;
    private final transient Object body;

    ApiException(int status, Object body, HttpHeaders headers) {
        super(textOf(status, body), null);
        this.status = status;
        this.body = body;
        code = codeOf(body);
        String message = messageOf(body);
        said = message == null ? "status " + status : message;
        Matcher found = Pattern.compile("\\breq_\\w+").matcher(said);
        String named = found.find() ? found.group() : headers.firstValue("cf-ray").orElse(null);
        requestId = headers.firstValue("x-request-id").orElse(named);
        retryAfter = Retries.retryAfterOf(headers);
    }

    public int status() {
        return status;
    }

    /** What kind of refusal it is, for programs; null where the answer has none. */
    public String code() {
        return code;
    }

    /** What is wrong, for people. */
    public String said() {
        return said;
    }

    /** What support asks for; null where the answer has none. */
    public String requestId() {
        return requestId;
    }

    /** Seconds, of an answer with {@code Retry-After}; else null. */
    public Double retryAfter() {
        return retryAfter;
    }

    /** The whole answer, as {@link Json} reads it. */
    public Object body() {
        return body;
    }

    /** The wrong fields of a request that is not valid, as the dialect writes them. */
    public List<?> issues() {
        if (!(body instanceof Map<?, ?> fields)) return List.of();
        Object issues = fields.get("errors") == null ? fields.get("detail") : fields.get("errors");
        return issues instanceof List<?> list ? list : List.of();
    }

    /** 400 and 422: something in the request is wrong. */
    public static final class InvalidRequest extends ApiException {
        InvalidRequest(int status, Object body, HttpHeaders headers) {
            super(status, body, headers);
        }
    }

    /** 401: no credential, or one that is wrong, expired or revoked. */
    public static final class Unauthenticated extends ApiException {
        Unauthenticated(int status, Object body, HttpHeaders headers) {
            super(status, body, headers);
        }
    }

    /** 403: the credential may not do this. */
    public static final class Forbidden extends ApiException {
        Forbidden(int status, Object body, HttpHeaders headers) {
            super(status, body, headers);
        }
    }

    /** 404: no such record, or another account's. */
    public static final class NotFound extends ApiException {
        NotFound(int status, Object body, HttpHeaders headers) {
            super(status, body, headers);
        }
    }

    /** 409: the request does not fit what is there. */
    public static final class Conflict extends ApiException {
        Conflict(int status, Object body, HttpHeaders headers) {
            super(status, body, headers);
        }
    }

    /** 429: too many requests, and the retries are used up or would take too long. */
    public static final class RateLimited extends ApiException {
        RateLimited(int status, Object body, HttpHeaders headers) {
            super(status, body, headers);
        }
    }

    /** 5xx: the platform failed, or something it needs did. */
    public static final class ServerError extends ApiException {
        ServerError(int status, Object body, HttpHeaders headers) {
            super(status, body, headers);
        }
    }

    static ApiException of(int status, String payload, HttpHeaders headers) {
        Object body;
        try {
            body = Json.read(payload);
        } catch (IllegalArgumentException fault) {
            body = payload;
        }
        if (status >= 500) return new ServerError(status, body, headers);
        return switch (status) {
            case 400, 422 -> new InvalidRequest(status, body, headers);
            case 401 -> new Unauthenticated(status, body, headers);
            case 403 -> new Forbidden(status, body, headers);
            case 404 -> new NotFound(status, body, headers);
            case 409 -> new Conflict(status, body, headers);
            case 429 -> new RateLimited(status, body, headers);
            default -> new ApiException(status, body, headers);
        };
    }

    static String messageOf(Object body) {
        if (body instanceof String text) return text.isEmpty() ? null : text.substring(0, Math.min(200, text.length()));
        if (!(body instanceof Map<?, ?> fields)) return null;
        if (fields.get("detail") instanceof List<?> issues) {
            return issues.stream().map(ApiException::issueOf).collect(Collectors.joining("; "));
        }
        if (fields.get("message") instanceof Map<?, ?> said) return said.toString();
        Object inner = fields.get("error") instanceof Map<?, ?> error ? error.get("message") : fields.get("error");
        for (Object text : new Object[] {fields.get("detail"), fields.get("message"), inner}) {
            if (text instanceof String message) return message;
        }
        return null;
    }

    private static String issueOf(Object issue) {
        if (!(issue instanceof Map<?, ?> fields) || !(fields.get("loc") instanceof List<?> place)) return String.valueOf(issue);
        return place.stream().map(String::valueOf).collect(Collectors.joining(".")) + ": " + fields.get("msg");
    }

    private static String codeOf(Object body) {
        if (!(body instanceof Map<?, ?> fields)) return null;
        Object code = fields.get("error") instanceof Map<?, ?> error ? error.get("code") : fields.get("code");
        if (code instanceof String text) return text;
        // Document 003 has errors without a code: there, the error is it.
        return fields.get("error") instanceof String text ? text : null;
    }

    private static String textOf(int status, Object body) {
        String message = messageOf(body);
        String code = codeOf(body);
        return (message == null ? "refused" : message) + " (" + status + (code == null ? "" : " " + code) + ")";
    }
}
