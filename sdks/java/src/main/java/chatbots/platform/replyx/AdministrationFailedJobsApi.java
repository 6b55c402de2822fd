// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Administration: failed jobs. */
public final class AdministrationFailedJobsApi {
    private final Core core;

    AdministrationFailedJobsApi(Core core) {
        this.core = core;
    }

    /**
     * List work that failed and is not tried again by itself.
     *
     * <p>Documents, websites, mails, stopped webhook endpoints, refused channel accounts and bots, evaluations and
     * trainings, newest first, and the number of each kind. Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/failed-jobs}
     */
    public FailedJobs listFailedJobs() {
        return core.send(Call.of("GET", "/api/admin/failed-jobs"), FailedJobs.class);
    }

    /**
     * List work that failed and is not tried again by itself. All pages, one after the other.
     *
     * <p>Documents, websites, mails, stopped webhook endpoints, refused channel accounts and bots, evaluations and
     * trainings, newest first, and the number of each kind. Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/failed-jobs}
     */
    public Pages<FailedJob> allFailedJobs() {
        return core.pages(Call.of("GET", "/api/admin/failed-jobs"), new Pages.Style("offset", "offset", "jobs", null), FailedJob.class);
    }

    /**
     * List work that failed and is not tried again by itself.
     *
     * <p>Documents, websites, mails, stopped webhook endpoints, refused channel accounts and bots, evaluations and
     * trainings, newest first, and the number of each kind. Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/failed-jobs}
     */
    public FailedJobs listFailedJobs(ListFailedJobsQuery query) {
        return core.send(Call.of("GET", "/api/admin/failed-jobs").query(query), FailedJobs.class);
    }

    /**
     * List work that failed and is not tried again by itself. All pages, one after the other.
     *
     * <p>Documents, websites, mails, stopped webhook endpoints, refused channel accounts and bots, evaluations and
     * trainings, newest first, and the number of each kind. Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/failed-jobs}
     */
    public Pages<FailedJob> allFailedJobs(ListFailedJobsQuery query) {
        return core.pages(Call.of("GET", "/api/admin/failed-jobs").query(query), new Pages.Style("offset", "offset", "jobs", null), FailedJob.class);
    }

    /**
     * Do failed work again.
     *
     * <p>In the name of its account: a document is read again, a mail is sent again, a webhook endpoint is resumed.
     * Called by an administrator of the platform.
     *
     * <p>{@code POST /api/admin/failed-jobs/{kind}/{job_id}/retry}
     */
    public AccountsApi.Done retryFailedJob(String kind, long jobId) {
        return core.send(Call.of("POST", "/api/admin/failed-jobs/" + Call.segment(kind) + "/" + Call.segment(jobId) + "/retry"), AccountsApi.Done.class);
    }

    /** What {@code listFailedJobs} can be asked for. */
    public record ListFailedJobsQuery(Map<String, Object> fields) implements Body {
        public static ListFailedJobsQuery of() {
            return new ListFailedJobsQuery(Map.of());
        }

        /**
         * One of {@code document}, {@code website}, {@code mail}, {@code webhook}, {@code channel}, {@code bot}, {@code
         * evaluation}, {@code training}, {@code all}.
         */
        public ListFailedJobsQuery kind(String value) {
            return with("kind", value);
        }

        public ListFailedJobsQuery limit(long value) {
            return with("limit", value);
        }

        public ListFailedJobsQuery offset(long value) {
            return with("offset", value);
        }

        private ListFailedJobsQuery with(String name, Object value) {
            return new ListFailedJobsQuery(Body.with(fields, name, value));
        }
    }

    public record FailedJobs(List<FailedJob> jobs, long total, FailedJobsCounts counts) {}

    /**
     * @param kind One of {@code document}, {@code website}, {@code mail}, {@code webhook}, {@code channel}, {@code
     * bot}, {@code evaluation}, {@code training}.
     */
    public record FailedJob(
            String kind,
            long id,
            @Wire("account_id") Long accountId,
            @Wire("owner_email") String ownerEmail,
            String title,
            String code,
            String reason,
            @Wire("can_retry") boolean canRetry,
            @Wire("failed_at") String failedAt) {}

    public record FailedJobsCounts(
            long document,
            long website,
            long mail,
            long webhook,
            long channel,
            long bot,
            long evaluation,
            long training) {}
}
