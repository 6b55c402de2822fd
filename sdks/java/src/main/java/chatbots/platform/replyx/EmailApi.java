// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** E-mail. */
public final class EmailApi {
    private final Core core;

    EmailApi(Core core) {
        this.core = core;
    }

    /**
     * Confirm an e-mail address with a mailed code.
     *
     * <p>The code has six digits, works once, and is valid for 30 minutes and five attempts of a client. A newer
     * code replaces an older one. With the user's own token ({@code Authorization: Bearer}) other people's attempts
     * do not count. Needs no credential.
     *
     * <p>{@code POST /api/confirm_email}
     */
    public EmailConfirmed confirmEmail(EmailConfirmation body) {
        return core.send(Call.of("POST", "/api/confirm_email").body(body), EmailConfirmed.class);
    }

    /**
     * Request a new code.
     *
     * <p>The response is the same whether the address has an account or not. Five requests an hour. Needs no
     * credential.
     *
     * <p>{@code POST /api/resend_email_code}
     */
    public AccountsApi.Done resendEmailCode(CodeRequest body) {
        return core.send(Call.of("POST", "/api/resend_email_code").body(body), AccountsApi.Done.class);
    }

    /**
     * Send a test mail now.
     *
     * <p>Reports the result; there is no retry. {@code delivered} is false when mail is only stored for the
     * developer. Called by an administrator of the platform.
     *
     * <p>{@code POST /api/test_send}
     */
    public TestMailSent testSend(TestMail body) {
        return core.send(Call.of("POST", "/api/test_send").body(body), TestMailSent.class);
    }

    /**
     * List the mail outbox.
     *
     * <p>Mails that are queued, sent, stored or failed, newest first. Only stored mails show their text. Called by
     * an administrator of the platform.
     *
     * <p>{@code GET /api/admin/mails}
     */
    public MailList listMails() {
        return core.send(Call.of("GET", "/api/admin/mails"), MailList.class);
    }

    /**
     * List the mail outbox. All pages, one after the other.
     *
     * <p>Mails that are queued, sent, stored or failed, newest first. Only stored mails show their text. Called by
     * an administrator of the platform.
     *
     * <p>{@code GET /api/admin/mails}
     */
    public Pages<ListedMail> allMails() {
        return core.pages(Call.of("GET", "/api/admin/mails"), new Pages.Style("offset", "offset", "mails", null), ListedMail.class);
    }

    /**
     * List the mail outbox.
     *
     * <p>Mails that are queued, sent, stored or failed, newest first. Only stored mails show their text. Called by
     * an administrator of the platform.
     *
     * <p>{@code GET /api/admin/mails}
     */
    public MailList listMails(ListMailsQuery query) {
        return core.send(Call.of("GET", "/api/admin/mails").query(query), MailList.class);
    }

    /**
     * List the mail outbox. All pages, one after the other.
     *
     * <p>Mails that are queued, sent, stored or failed, newest first. Only stored mails show their text. Called by
     * an administrator of the platform.
     *
     * <p>{@code GET /api/admin/mails}
     */
    public Pages<ListedMail> allMails(ListMailsQuery query) {
        return core.pages(Call.of("GET", "/api/admin/mails").query(query), new Pages.Style("offset", "offset", "mails", null), ListedMail.class);
    }

    /** What {@code listMails} can be asked for. */
    public record ListMailsQuery(Map<String, Object> fields) implements Body {
        public static ListMailsQuery of() {
            return new ListMailsQuery(Map.of());
        }

        /** One of {@code queued}, {@code sent}, {@code kept}, {@code failed}, {@code all}. */
        public ListMailsQuery status(String value) {
            return with("status", value);
        }

        public ListMailsQuery limit(long value) {
            return with("limit", value);
        }

        public ListMailsQuery offset(long value) {
            return with("offset", value);
        }

        private ListMailsQuery with(String name, Object value) {
            return new ListMailsQuery(Body.with(fields, name, value));
        }
    }

    public record EmailConfirmation(Map<String, Object> fields) implements Body {
        public static EmailConfirmation of(String email, Object code) {
            return new EmailConfirmation(Map.of()).with("email", email).with("code", code);
        }

        public EmailConfirmation email(String value) {
            return with("email", value);
        }

        public EmailConfirmation code(Object value) {
            return with("code", value);
        }

        private EmailConfirmation with(String name, Object value) {
            return new EmailConfirmation(Body.with(fields, name, value));
        }
    }

    /** @param isEmailConfirmed One of {@code true}. */
    public record EmailConfirmed(
            String message,
            String email,
            @Wire("is_email_confirmed") boolean isEmailConfirmed) {}

    public record CodeRequest(Map<String, Object> fields) implements Body {
        public static CodeRequest of(String email) {
            return new CodeRequest(Map.of()).with("email", email);
        }

        public CodeRequest email(String value) {
            return with("email", value);
        }

        private CodeRequest with(String name, Object value) {
            return new CodeRequest(Body.with(fields, name, value));
        }
    }

    public record TestMail(Map<String, Object> fields) implements Body {
        public static TestMail of() {
            return new TestMail(Map.of());
        }

        public TestMail email(String value) {
            return with("email", value);
        }

        public TestMail to(String value) {
            return with("to", value);
        }

        private TestMail with(String name, Object value) {
            return new TestMail(Body.with(fields, name, value));
        }
    }

    public record TestMailSent(String message, String email, boolean delivered) {}

    public record MailList(List<ListedMail> mails, long total) {}

    /** @param status One of {@code queued}, {@code sent}, {@code kept}, {@code failed}. */
    public record ListedMail(
            long id,
            String kind,
            String recipient,
            String status,
            long attempts,
            String error,
            @Wire("created_at") String createdAt,
            @Wire("finished_at") String finishedAt,
            @Wire("next_attempt_at") String nextAttemptAt,
            String subject,
            String text) {}
}
