package chatbots.platform.core;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often, and how patiently, a call is tried again.
 *
 * @param limit attempts after the first one
 * @param firstWait before the first retry; twice as long before each further one, less up to half of it by chance
 * @param longestWait a {@code Retry-After} that asks for more is not waited for: the error is thrown
 */
public record Retries(int limit, Duration firstWait, Duration longestWait) {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "PUT", "DELETE");
    private static final Set<Integer> FAULTS = Set.of(500, 502, 503, 504);

    /** Three, the first after half a second, none after more than half a minute. */
    public static Retries usual() {
        return new Retries(3, Duration.ofMillis(500), Duration.ofSeconds(30));
    }

    /** Whether a call that may have had its effect can be sent again. */
    static boolean isRepeatable(Call call) {
        return SAFE.contains(call.method()) || call.takesKey();
    }

    /** Whether a refusal is tried again: 429 did nothing; a fault may have, and so may an attempt that is still running. */
    static boolean isRetried(int status, boolean repeatable, Double retryAfter) {
        return status == 429 || repeatable && (FAULTS.contains(status) || status == 409 && retryAfter != null);
    }

    /** The time before the attempt after number {@code attempt} (from 0); null: there is none. */
    Duration wait(int attempt, Double retryAfter) {
        if (attempt >= limit) return null;
        double first = firstWait.toMillis();
        double longest = longestWait.toMillis();
        double chance = ThreadLocalRandom.current().nextDouble(0.5, 1);
        double wait = Math.min(first * Math.pow(2, attempt), longest) * chance;
        if (retryAfter == null) return Duration.ofMillis((long) wait);
        return retryAfter * 1000 > longest ? null : Duration.ofMillis((long) (retryAfter * 1000 + first * chance / 4));
    }

    /** {@code Retry-After} in seconds, which is a number or a date; null: there is none. */
    static Double retryAfterOf(HttpHeaders headers) {
        String value = headers.firstValue("retry-after").orElse("").strip();
        try {
            if (value.matches("\\d+(\\.\\d+)?")) return Double.valueOf(value);
            if (value.isEmpty()) return null;
            Instant at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Math.max(0, Duration.between(Instant.now(), at).toMillis() / 1000.0);
        } catch (DateTimeParseException fault) {
            return null;
        }
    }
}
