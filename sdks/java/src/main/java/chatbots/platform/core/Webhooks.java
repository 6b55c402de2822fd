package chatbots.platform.core;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Webhooks that are received: whether they are the platform's, and what they say. */
public final class Webhooks {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private Webhooks() {}

    /** Checks the signature of a webhook that came now, whose clock may be five minutes off, and returns its event. */
    public static Map<String, Object> verify(String secret, Map<String, String> headers, byte[] body) {
        return verify(secret, headers, body, TOLERANCE, Instant.now());
    }

    /**
     * Checks the signature of a webhook and returns its event.
     *
     * @param secret begins with {@code whsec_}
     * @param body exactly what came
     * @throws PlatformException.WebhookRefused when it is not the platform's, was changed, or is too old
     */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> verify(
            String secret, Map<String, String> headers, byte[] body, Duration tolerance, Instant now) {
        Map<String, String> of = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        of.putAll(headers);
        String id = of.get("webhook-id");
        String sentAt = of.get("webhook-timestamp");
        String signatures = of.get("webhook-signature");
        if (id == null || sentAt == null || signatures == null || !sentAt.matches("\\d{1,15}")) {
            throw new PlatformException.WebhookRefused(
                    "the headers webhook-id, webhook-timestamp and webhook-signature are missing or wrong");
        }
        Duration off = Duration.between(Instant.ofEpochSecond(Long.parseLong(sentAt)), now).abs();
        if (off.compareTo(tolerance) > 0) throw new PlatformException.WebhookRefused("the timestamp is too far from now");
        byte[] expected = ("v1," + signatureOf(secret, id + "." + sentAt + ".", body)).getBytes(StandardCharsets.UTF_8);
        boolean matches = false;
        // All of them are compared: during a rotation there are two.
        for (String each : signatures.split(" ")) {
            matches |= MessageDigest.isEqual(expected, each.getBytes(StandardCharsets.UTF_8));
        }
        if (!matches) throw new PlatformException.WebhookRefused("the signature is wrong");
        return (Map<String, Object>) Json.read(new String(body, StandardCharsets.UTF_8));
    }

    /**
     * An event as the record of its type, for example {@code WebhooksApi.MessageCreatedEvent} where its type is
     * {@code message.created}.
     */
    public static <T extends Record> T as(Class<T> type, Map<String, Object> event) {
        return Bind.decode(event, type);
    }

    private static String signatureOf(String secret, String head, byte[] body) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException | IllegalArgumentException fault) {
            throw new PlatformException.WebhookRefused("the secret is no webhook secret");
        }
    }
}
