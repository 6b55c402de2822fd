package chatbots.platform.core;

/** What every error of this library is. Unchecked, as every call may throw it. */
public class PlatformException extends RuntimeException {
    public PlatformException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The platform was not reached, or the connection broke before the answer was complete. */
    public static class Connection extends PlatformException {
        public Connection(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Nothing came within the timeout. */
    public static final class TimedOut extends Connection {
        public TimedOut(Throwable cause) {
            super("nothing came within the timeout", cause);
        }
    }

    /** An answer that was being streamed failed. */
    public static final class Stream extends PlatformException {
        private final transient Object data;

        public Stream(String message, Object data) {
            super(message, null);
            this.data = data;
        }

        /** Of the {@code error} event. */
        public Object data() {
            return data;
        }
    }

    /** A webhook is not the platform's, was changed, or is too old. */
    public static final class WebhookRefused extends PlatformException {
        public WebhookRefused(String message) {
            super(message, null);
        }
    }
}
