package chatbots.platform.core;

/** What a call may be given besides its values: a key of your own against double effects, and who is told of progress. */
public record Extras(String idempotencyKey, Progress onProgress) {
    public static Extras of() {
        return new Extras(null, null);
    }

    /** Instead of a key that is made for each call. */
    public Extras idempotencyKey(String key) {
        return new Extras(key, onProgress);
    }

    /** Of an upload. */
    public Extras onProgress(Progress progress) {
        return new Extras(idempotencyKey, progress);
    }
}
