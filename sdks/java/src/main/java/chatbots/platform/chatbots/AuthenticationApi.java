// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.chatbots;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import java.util.List;
import java.util.Map;

/** Authentication. */
public final class AuthenticationApi {
    private final Core core;

    AuthenticationApi(Core core) {
        this.core = core;
    }

    /**
     * Register a new user.
     *
     * <p>Creates an account with its owner, who is logged in at once. Needs no credential.
     *
     * <p>{@code POST /api/v1/auth/register}
     */
    public SessionResult register(NewUser body) {
        return core.send(Call.of("POST", "/api/v1/auth/register").body(body), SessionResult.class);
    }

    /**
     * Log in to the system.
     *
     * <p>With the user name or the address. The access token lives for a quarter of an hour; renew it with the
     * refresh token. Five wrong passwords for one user lock it for five minutes, except where its user has logged in
     * before. Needs no credential.
     *
     * <p>{@code POST /api/v1/auth/login}
     */
    public SessionResult logIn(Login body) {
        return core.send(Call.of("POST", "/api/v1/auth/login").body(body), SessionResult.class);
    }

    /**
     * Refresh the access token.
     *
     * <p>Returns a new access token and a new refresh token; the one sent here is no longer valid. Sending it again
     * ends the session, because one of the two senders may be a thief. Needs no credential.
     *
     * <p>{@code POST /api/v1/auth/refresh-token}
     */
    public TokensResult refreshToken(Refresh body) {
        return core.send(Call.of("POST", "/api/v1/auth/refresh-token").body(body), TokensResult.class);
    }

    /**
     * Log out from the system.
     *
     * <p>The session's access token and refresh tokens are no longer accepted. Called by any user of the account.
     *
     * <p>{@code POST /api/v1/auth/logout}
     */
    public Done logOut() {
        return core.send(Call.of("POST", "/api/v1/auth/logout"), Done.class);
    }

    /**
     * Get the current user.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/v1/auth/me}
     */
    public UserResult readMe() {
        return core.send(Call.of("GET", "/api/v1/auth/me"), UserResult.class);
    }

    /**
     * Update the current user.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code PUT /api/v1/auth/me}
     */
    public UserResult updateMe(ProfileChanges body) {
        return core.send(Call.of("PUT", "/api/v1/auth/me").body(body), UserResult.class);
    }

    /**
     * Request a password reset.
     *
     * <p>The response is the same whether the address has an account or not. Five requests an hour. Needs no
     * credential.
     *
     * <p>{@code POST /api/v1/auth/password-reset-request}
     */
    public Done requestPasswordReset(PasswordResetRequest body) {
        return core.send(Call.of("POST", "/api/v1/auth/password-reset-request").body(body), Done.class);
    }

    /**
     * Reset the password.
     *
     * <p>With the token of the mail, which works once. All sessions of the user end. Needs no credential.
     *
     * <p>{@code POST /api/v1/auth/password-reset}
     */
    public Done resetPassword(PasswordReset body) {
        return core.send(Call.of("POST", "/api/v1/auth/password-reset").body(body), Done.class);
    }

    /**
     * Generate an API key.
     *
     * <p>For programs, sent as {@code X-API-Key}. It acts for you, within its scopes: {@code read}, {@code manage}
     * and {@code conversation} (talk to chatbots for end users). The full key is shown only once. Called by any user
     * of the account.
     *
     * <p>{@code POST /api/v1/auth/api-key}
     */
    public ApiKeyResult createApiKey(NewApiKey body) {
        return core.send(Call.of("POST", "/api/v1/auth/api-key").body(body), ApiKeyResult.class);
    }

    /**
     * List your API keys, masked.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/v1/auth/api-key}
     */
    public ApiKeyList listApiKeys() {
        return core.send(Call.of("GET", "/api/v1/auth/api-key"), ApiKeyList.class);
    }

    /**
     * List your API keys, masked. All pages, one after the other.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/v1/auth/api-key}
     */
    public Pages<ApiKey> allApiKeys() {
        return core.pages(Call.of("GET", "/api/v1/auth/api-key"), new Pages.Style("page", "page", "data", null), ApiKey.class);
    }

    /**
     * List your API keys, masked.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/v1/auth/api-key}
     */
    public ApiKeyList listApiKeys(ListApiKeysQuery query) {
        return core.send(Call.of("GET", "/api/v1/auth/api-key").query(query), ApiKeyList.class);
    }

    /**
     * List your API keys, masked. All pages, one after the other.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/v1/auth/api-key}
     */
    public Pages<ApiKey> allApiKeys(ListApiKeysQuery query) {
        return core.pages(Call.of("GET", "/api/v1/auth/api-key").query(query), new Pages.Style("page", "page", "data", null), ApiKey.class);
    }

    /**
     * Revoke an API key.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code DELETE /api/v1/auth/api-key/{keyId}}
     */
    public ApiKeyResult revokeApiKey(long keyId) {
        return core.send(Call.of("DELETE", "/api/v1/auth/api-key/" + Call.segment(keyId)), ApiKeyResult.class);
    }

    /** What {@code listApiKeys} can be asked for. */
    public record ListApiKeysQuery(Map<String, Object> fields) implements Body {
        public static ListApiKeysQuery of() {
            return new ListApiKeysQuery(Map.of());
        }

        public ListApiKeysQuery page(long value) {
            return with("page", value);
        }

        public ListApiKeysQuery limit(long value) {
            return with("limit", value);
        }

        private ListApiKeysQuery with(String name, Object value) {
            return new ListApiKeysQuery(Body.with(fields, name, value));
        }
    }

    public record NewUser(Map<String, Object> fields) implements Body {
        public static NewUser of(String email, String password) {
            return new NewUser(Map.of()).with("email", email).with("password", password);
        }

        public NewUser email(String value) {
            return with("email", value);
        }

        public NewUser password(String value) {
            return with("password", value);
        }

        public NewUser username(String value) {
            return with("username", value);
        }

        public NewUser firstName(String value) {
            return with("firstName", value);
        }

        public NewUser lastName(String value) {
            return with("lastName", value);
        }

        private NewUser with(String name, Object value) {
            return new NewUser(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record SessionResult(String status, String message, Session data) {}

    /** @param tokenType One of {@code Bearer}. */
    public record Session(
            String accessToken,
            String tokenType,
            long expiresIn,
            String refreshToken,
            String refreshExpiresAt,
            User user) {}

    /** @param role One of {@code user}, {@code operator}, {@code admin}. */
    public record User(
            long id,
            String username,
            String email,
            String firstName,
            String lastName,
            String avatarUrl,
            String role,
            boolean isEmailConfirmed,
            String createdAt) {}

    public record Login(Map<String, Object> fields) implements Body {
        public static Login of(String password) {
            return new Login(Map.of()).with("password", password);
        }

        public Login username(String value) {
            return with("username", value);
        }

        public Login email(String value) {
            return with("email", value);
        }

        public Login password(String value) {
            return with("password", value);
        }

        private Login with(String name, Object value) {
            return new Login(Body.with(fields, name, value));
        }
    }

    public record Refresh(Map<String, Object> fields) implements Body {
        public static Refresh of(String refreshToken) {
            return new Refresh(Map.of()).with("refreshToken", refreshToken);
        }

        public Refresh refreshToken(String value) {
            return with("refreshToken", value);
        }

        private Refresh with(String name, Object value) {
            return new Refresh(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record TokensResult(String status, String message, Tokens data) {}

    /** @param tokenType One of {@code Bearer}. */
    public record Tokens(
            String accessToken,
            String tokenType,
            long expiresIn,
            String refreshToken,
            String refreshExpiresAt) {}

    /** @param status One of {@code success}. */
    public record Done(String status, String message, Object data) {}

    /** @param status One of {@code success}. */
    public record UserResult(String status, String message, User data) {}

    public record ProfileChanges(Map<String, Object> fields) implements Body {
        public static ProfileChanges of() {
            return new ProfileChanges(Map.of());
        }

        public ProfileChanges username(String value) {
            return with("username", value);
        }

        public ProfileChanges firstName(String value) {
            return with("firstName", value);
        }

        public ProfileChanges lastName(String value) {
            return with("lastName", value);
        }

        public ProfileChanges avatarUrl(String value) {
            return with("avatarUrl", value);
        }

        private ProfileChanges with(String name, Object value) {
            return new ProfileChanges(Body.with(fields, name, value));
        }
    }

    public record PasswordResetRequest(Map<String, Object> fields) implements Body {
        public static PasswordResetRequest of(String email) {
            return new PasswordResetRequest(Map.of()).with("email", email);
        }

        public PasswordResetRequest email(String value) {
            return with("email", value);
        }

        private PasswordResetRequest with(String name, Object value) {
            return new PasswordResetRequest(Body.with(fields, name, value));
        }
    }

    public record PasswordReset(Map<String, Object> fields) implements Body {
        public static PasswordReset of(String token, String newPassword) {
            return new PasswordReset(Map.of()).with("token", token).with("newPassword", newPassword);
        }

        public PasswordReset token(String value) {
            return with("token", value);
        }

        public PasswordReset newPassword(String value) {
            return with("newPassword", value);
        }

        private PasswordReset with(String name, Object value) {
            return new PasswordReset(Body.with(fields, name, value));
        }
    }

    public record NewApiKey(Map<String, Object> fields) implements Body {
        public static NewApiKey of() {
            return new NewApiKey(Map.of());
        }

        public NewApiKey name(String value) {
            return with("name", value);
        }

        public NewApiKey scopes(List<String> value) {
            return with("scopes", value);
        }

        public NewApiKey expiresAt(String value) {
            return with("expiresAt", value);
        }

        private NewApiKey with(String name, Object value) {
            return new NewApiKey(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record ApiKeyResult(String status, String message, ApiKey data) {}

    public record ApiKey(
            long id,
            String name,
            String key,
            List<String> scopes,
            String expiresAt,
            String lastUsedAt,
            String createdAt) {}

    /** @param status One of {@code success}. */
    public record ApiKeyList(
            String status,
            String message,
            List<ApiKey> data,
            KnowledgeBasesApi.Pagination pagination) {}
}
