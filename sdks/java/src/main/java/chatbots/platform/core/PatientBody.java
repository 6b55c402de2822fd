package chatbots.platform.core;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A body that is left when nothing of it comes within the timeout. The timeout of an {@code HttpRequest} ends with the headers. */
final class PatientBody extends FilterInputStream {
    private static final ScheduledThreadPoolExecutor ALARMS = alarms();
    private final Duration longest;
    private volatile boolean isLate;

    PatientBody(InputStream in, Duration longest) {
        super(in);
        this.longest = longest;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        ScheduledFuture<?> alarm = ALARMS.schedule(this::leave, longest.toMillis(), TimeUnit.MILLISECONDS);
        try {
            int read = super.read(into, from, count);
            if (isLate) throw new HttpTimeoutException("nothing came within the timeout");
            return read;
        } catch (IOException fault) {
            if (isLate && !(fault instanceof HttpTimeoutException)) throw new HttpTimeoutException("nothing came within the timeout");
            throw fault;
        } finally {
            alarm.cancel(false);
        }
    }

    private void leave() {
        isLate = true;
        try {
            close();
        } catch (IOException fault) {
            // The reader is told that it is late.
        }
    }

    private static ScheduledThreadPoolExecutor alarms() {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "chatbots-platform-timeouts");
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        return executor;
    }
}
