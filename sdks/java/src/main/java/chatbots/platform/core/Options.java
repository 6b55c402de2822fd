package chatbots.platform.core;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the platform is, and who calls it.
 *
 * @param headers those of the credentials
 * @param timeout in which an answer must begin
 */
public record Options(String baseUrl, Map<String, String> headers, Duration timeout, Retries retries) {
    public static Options of(String baseUrl) {
        // URI.create would show a password in its own error.
        if (baseUrl.matches("[^/]*//[^/]*@.*")) throw new IllegalArgumentException("the address must not contain a user or a password");
        String scheme = URI.create(baseUrl).getScheme();
        if (!"http".equals(scheme) && !"https".equals(scheme)) throw new IllegalArgumentException("no http or https address: " + baseUrl);
        return new Options(baseUrl.replaceAll("/+$", ""), Map.of(), Duration.ofSeconds(60), Retries.usual());
    }

    /** The access token of a user, from logging in, or an API token. */
    public Options token(String token) {
        return header("authorization", "Bearer " + token);
    }

    /** The token of an account, for the ReplyCX API. */
    public Options accountToken(String token) {
        return header("authorization", "Bearer " + token);
    }

    /** The API key of a program, for the Chatbots API. */
    public Options apiKey(String key) {
        return header("x-api-key", key);
    }

    /** The key of a worker of your own. */
    public Options serviceKey(String key) {
        return header("x-service-key", key);
    }

    /** The token of a website's integration, for its visitors. */
    public Options siteToken(String token) {
        return header("x-site-token", token);
    }

    /** Who the visitor is: the signed id from opening a session. */
    public Options guestId(String id) {
        return header("x-guest-id", id);
    }

    public Options timeout(Duration longest) {
        return new Options(baseUrl, headers, longest, retries);
    }

    public Options retries(Retries wanted) {
        return new Options(baseUrl, headers, timeout, wanted);
    }

    /** Without the credentials, for logs. */
    @Override
    public String toString() {
        return "Options[" + baseUrl + ", headers=" + headers.keySet() + "]";
    }

    private Options header(String name, String value) {
        if (!value.matches("[ -~]*")) {
            // HttpRequest would show the credential in its own error.
            throw new IllegalArgumentException("the credential has a line break or a letter that is not ASCII");
        }
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Options(baseUrl, Collections.unmodifiableMap(more), timeout, retries);
    }
}
