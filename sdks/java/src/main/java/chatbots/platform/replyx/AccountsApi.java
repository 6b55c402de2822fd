// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Accounts. */
public final class AccountsApi {
    private final Core core;

    AccountsApi(Core core) {
        this.core = core;
    }

    /**
     * Create an account.
     *
     * <p>If mail is configured, a confirmation code is sent to the address. You can log in without confirming it.
     * Needs no credential.
     *
     * <p>{@code POST /api/auth/register}
     */
    public User register(RegisterBody body) {
        return core.send(Call.of("POST", "/api/auth/register").body(body), User.class);
    }

    /**
     * Get an access token.
     *
     * <p>Five wrong passwords for one address lock it for five minutes, except where its user has logged in before:
     * these clients have five attempts of their own. Needs no credential.
     *
     * <p>{@code POST /api/auth/login}
     */
    public LoginResult logIn(LoginBody body) {
        return core.send(Call.of("POST", "/api/auth/login").body(body), LoginResult.class);
    }

    /**
     * End this session.
     *
     * <p>The token is no longer accepted. An API token has no session: it stays valid until it is revoked. Called by
     * any user of the account.
     *
     * <p>{@code POST /api/auth/logout}
     */
    public Done logOut() {
        return core.send(Call.of("POST", "/api/auth/logout"), Done.class);
    }

    /**
     * Read your own user.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/users/me}
     */
    public User readMe() {
        return core.send(Call.of("GET", "/api/users/me"), User.class);
    }

    /**
     * Change your own name and picture.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code PUT /api/users/me}
     */
    public User putMe(ProfileChanges body) {
        return core.send(Call.of("PUT", "/api/users/me").body(body), User.class);
    }

    /**
     * Change your own name and picture.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code PATCH /api/me}
     */
    public User patchMe(ProfileChanges body) {
        return core.send(Call.of("PATCH", "/api/me").body(body), User.class);
    }

    /**
     * Change your own password.
     *
     * <p>Ends every session of the user, including this one. Continue with the token in the response. Five wrong
     * passwords in five minutes, as for logins. Called by any user of the account.
     *
     * <p>{@code POST /api/users/change-password}
     */
    public PasswordChanged changePassword(PasswordChange body) {
        return core.send(Call.of("POST", "/api/users/change-password").body(body), PasswordChanged.class);
    }

    /**
     * Report activity.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/update-activity}
     */
    public ActivityRecorded updateActivity() {
        return core.send(Call.of("POST", "/api/update-activity"), ActivityRecorded.class);
    }

    /**
     * Read your rate limits.
     *
     * <p>Every group of limits with the remaining allowance in its window. This request counts towards the general
     * limit. Called by any user of the account.
     *
     * <p>{@code GET /api/me/rate-limits}
     */
    public OwnLimits readMyRateLimits() {
        return core.send(Call.of("GET", "/api/me/rate-limits"), OwnLimits.class);
    }

    /**
     * Read your account's audit log.
     *
     * <p>Who changed what: settings, team, knowledge, channels, tokens, money. Newest first; a page goes on where
     * the last one ended, whatever was added meanwhile. What administrators of the platform do is in a log of its
     * own. Called by an owner of the account.
     *
     * <p>{@code GET /api/account/audit}
     */
    public AccountAudit readAccountAudit() {
        return core.send(Call.of("GET", "/api/account/audit"), AccountAudit.class);
    }

    /**
     * Read your account's audit log. All pages, one after the other.
     *
     * <p>Who changed what: settings, team, knowledge, channels, tokens, money. Newest first; a page goes on where
     * the last one ended, whatever was added meanwhile. What administrators of the platform do is in a log of its
     * own. Called by an owner of the account.
     *
     * <p>{@code GET /api/account/audit}
     */
    public Pages<AccountAuditEntry> allAccountAuditEntries() {
        return core.pages(Call.of("GET", "/api/account/audit"), new Pages.Style("next", "before", "entries", "next_before"), AccountAuditEntry.class);
    }

    /**
     * Read your account's audit log.
     *
     * <p>Who changed what: settings, team, knowledge, channels, tokens, money. Newest first; a page goes on where
     * the last one ended, whatever was added meanwhile. What administrators of the platform do is in a log of its
     * own. Called by an owner of the account.
     *
     * <p>{@code GET /api/account/audit}
     */
    public AccountAudit readAccountAudit(ReadAccountAuditQuery query) {
        return core.send(Call.of("GET", "/api/account/audit").query(query), AccountAudit.class);
    }

    /**
     * Read your account's audit log. All pages, one after the other.
     *
     * <p>Who changed what: settings, team, knowledge, channels, tokens, money. Newest first; a page goes on where
     * the last one ended, whatever was added meanwhile. What administrators of the platform do is in a log of its
     * own. Called by an owner of the account.
     *
     * <p>{@code GET /api/account/audit}
     */
    public Pages<AccountAuditEntry> allAccountAuditEntries(ReadAccountAuditQuery query) {
        return core.pages(Call.of("GET", "/api/account/audit").query(query), new Pages.Style("next", "before", "entries", "next_before"), AccountAuditEntry.class);
    }

    /**
     * Request a password reset by e-mail.
     *
     * <p>The response is the same whether the address has an account or not. Five requests an hour. Needs no
     * credential.
     *
     * <p>{@code POST /api/forgot-password}
     */
    public Done forgotPassword(ResetRequest body) {
        return core.send(Call.of("POST", "/api/forgot-password").body(body), Done.class);
    }

    /**
     * Check whether a password reset token is still valid.
     *
     * <p>Needs no credential.
     *
     * <p>{@code POST /api/validate-reset-token}
     */
    public ResetTokenIsValid validateResetToken(ResetToken body) {
        return core.send(Call.of("POST", "/api/validate-reset-token").body(body), ResetTokenIsValid.class);
    }

    /**
     * Set a new password with a reset token.
     *
     * <p>The token works once. All sessions of the user end; log in with the new password. Needs no credential.
     *
     * <p>{@code POST /api/reset-password}
     */
    public Done resetPassword(PasswordReset body) {
        return core.send(Call.of("POST", "/api/reset-password").body(body), Done.class);
    }

    /**
     * Export the personal data of your account.
     *
     * <p>Your user, your operators, your contacts with all their dialogs, and the dialogs with no contact, of groups
     * for example. Internal notes are not in it. Called by an owner of the account.
     *
     * <p>{@code GET /api/account/export}
     */
    public AccountExport exportAccount() {
        return core.send(Call.of("GET", "/api/account/export"), AccountExport.class);
    }

    /**
     * Close your account for good.
     *
     * <p>{@code email} is the account's address again. Nobody can log in any more, bots and widgets stop, and all
     * data except the ledger is deleted. It cannot be undone. Called by an owner of the account.
     *
     * <p>{@code POST /api/account/close}
     */
    public Done closeAccount(AccountClosing body) {
        return core.send(Call.of("POST", "/api/account/close").body(body), Done.class);
    }

    /** What {@code readAccountAudit} can be asked for. */
    public record ReadAccountAuditQuery(Map<String, Object> fields) implements Body {
        public static ReadAccountAuditQuery of() {
            return new ReadAccountAuditQuery(Map.of());
        }

        public ReadAccountAuditQuery actorId(long value) {
            return with("actor_id", value);
        }

        public ReadAccountAuditQuery action(String value) {
            return with("action", value);
        }

        public ReadAccountAuditQuery since(String value) {
            return with("since", value);
        }

        public ReadAccountAuditQuery until(String value) {
            return with("until", value);
        }

        public ReadAccountAuditQuery before(long value) {
            return with("before", value);
        }

        public ReadAccountAuditQuery limit(long value) {
            return with("limit", value);
        }

        private ReadAccountAuditQuery with(String name, Object value) {
            return new ReadAccountAuditQuery(Body.with(fields, name, value));
        }
    }

    public record RegisterBody(Map<String, Object> fields) implements Body {
        public static RegisterBody of(String email, String password) {
            return new RegisterBody(Map.of()).with("email", email).with("password", password);
        }

        public RegisterBody email(String value) {
            return with("email", value);
        }

        public RegisterBody password(String value) {
            return with("password", value);
        }

        public RegisterBody firstName(String value) {
            return with("first_name", value);
        }

        public RegisterBody lastName(String value) {
            return with("last_name", value);
        }

        private RegisterBody with(String name, Object value) {
            return new RegisterBody(Body.with(fields, name, value));
        }
    }

    /** @param role One of {@code user}, {@code operator}, {@code admin}. */
    public record User(
            long id,
            String email,
            @Wire("first_name") String firstName,
            @Wire("last_name") String lastName,
            @Wire("avatar_url") String avatarUrl,
            String role,
            @Wire("is_admin") boolean isAdmin,
            @Wire("is_email_confirmed") boolean isEmailConfirmed,
            double balance,
            @Wire("welcome_bonus") double welcomeBonus,
            String currency,
            String plan,
            @Wire("onboarding_completed") boolean onboardingCompleted,
            @Wire("created_at") String createdAt) {}

    public record LoginBody(Map<String, Object> fields) implements Body {
        public static LoginBody of(String password) {
            return new LoginBody(Map.of()).with("password", password);
        }

        public LoginBody email(String value) {
            return with("email", value);
        }

        public LoginBody username(String value) {
            return with("username", value);
        }

        public LoginBody password(String value) {
            return with("password", value);
        }

        private LoginBody with(String name, Object value) {
            return new LoginBody(Body.with(fields, name, value));
        }
    }

    /** @param tokenType One of {@code bearer}. */
    public record LoginResult(
            @Wire("access_token") String accessToken,
            @Wire("token_type") String tokenType,
            User user) {}

    public record Done(String message) {}

    public record ProfileChanges(Map<String, Object> fields) implements Body {
        public static ProfileChanges of() {
            return new ProfileChanges(Map.of());
        }

        public ProfileChanges firstName(String value) {
            return with("first_name", value);
        }

        public ProfileChanges lastName(String value) {
            return with("last_name", value);
        }

        public ProfileChanges avatarUrl(String value) {
            return with("avatar_url", value);
        }

        private ProfileChanges with(String name, Object value) {
            return new ProfileChanges(Body.with(fields, name, value));
        }
    }

    public record PasswordChange(Map<String, Object> fields) implements Body {
        public static PasswordChange of(String currentPassword, String newPassword) {
            return new PasswordChange(Map.of()).with("current_password", currentPassword).with("new_password", newPassword);
        }

        public PasswordChange currentPassword(String value) {
            return with("current_password", value);
        }

        public PasswordChange newPassword(String value) {
            return with("new_password", value);
        }

        private PasswordChange with(String name, Object value) {
            return new PasswordChange(Body.with(fields, name, value));
        }
    }

    /** @param tokenType One of {@code bearer}. */
    public record PasswordChanged(
            String message,
            @Wire("access_token") String accessToken,
            @Wire("token_type") String tokenType) {}

    public record ActivityRecorded(String message, @Wire("last_activity_at") String lastActivityAt) {}

    public record OwnLimits(List<OwnLimitsLimit> limits) {}

    public record OwnLimitsLimit(
            String name,
            long limit,
            long remaining,
            @Wire("window_seconds") long windowSeconds,
            @Wire("reset_at") String resetAt) {}

    public record AccountAudit(List<AccountAuditEntry> entries, @Wire("next_before") Long nextBefore) {}

    public record AccountAuditEntry(
            long id,
            AccountAuditEntryActor actor,
            String action,
            AccountAuditEntryTarget target,
            AccountAuditEntryChange change,
            @Wire("created_at") String createdAt) {}

    /** @param kind One of {@code user}, {@code account_token}. */
    public record AccountAuditEntryActor(String kind, long id, String name) {}

    public record AccountAuditEntryTarget(String kind, String id) {}

    public record AccountAuditEntryChange(List<String> fields, Map<String, Object> values) {}

    public record ResetRequest(Map<String, Object> fields) implements Body {
        public static ResetRequest of(String email) {
            return new ResetRequest(Map.of()).with("email", email);
        }

        public ResetRequest email(String value) {
            return with("email", value);
        }

        private ResetRequest with(String name, Object value) {
            return new ResetRequest(Body.with(fields, name, value));
        }
    }

    public record ResetToken(Map<String, Object> fields) implements Body {
        public static ResetToken of(String token) {
            return new ResetToken(Map.of()).with("token", token);
        }

        public ResetToken token(String value) {
            return with("token", value);
        }

        private ResetToken with(String name, Object value) {
            return new ResetToken(Body.with(fields, name, value));
        }
    }

    /** @param valid One of {@code true}. */
    public record ResetTokenIsValid(boolean valid) {}

    public record PasswordReset(Map<String, Object> fields) implements Body {
        public static PasswordReset of(String token) {
            return new PasswordReset(Map.of()).with("token", token);
        }

        public PasswordReset token(String value) {
            return with("token", value);
        }

        public PasswordReset newPassword(String value) {
            return with("new_password", value);
        }

        public PasswordReset password(String value) {
            return with("password", value);
        }

        private PasswordReset with(String name, Object value) {
            return new PasswordReset(Body.with(fields, name, value));
        }
    }

    public record AccountExport(
            @Wire("exported_at") String exportedAt,
            User user,
            List<Map<String, Object>> operators,
            List<Map<String, Object>> contacts,
            @Wire("other_dialogs") List<Map<String, Object>> otherDialogs) {}

    public record AccountClosing(Map<String, Object> fields) implements Body {
        public static AccountClosing of(String email, String password) {
            return new AccountClosing(Map.of()).with("email", email).with("password", password);
        }

        public AccountClosing email(String value) {
            return with("email", value);
        }

        public AccountClosing password(String value) {
            return with("password", value);
        }

        private AccountClosing with(String name, Object value) {
            return new AccountClosing(Body.with(fields, name, value));
        }
    }
}
