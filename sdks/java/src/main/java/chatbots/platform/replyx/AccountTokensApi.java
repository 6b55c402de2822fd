// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Account tokens. */
public final class AccountTokensApi {
    private final Core core;

    AccountTokensApi(Core core) {
        this.core = core;
    }

    /**
     * List your account's tokens, masked.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/account-tokens}
     */
    public List<AccountToken> listAccountTokens() {
        return core.sendList(Call.of("GET", "/api/account-tokens"), AccountToken.class);
    }

    /**
     * Create a token for your account.
     *
     * <p>The credential of the ReplyCX API ({@code /v1/…}), for a program. The full token is shown only once. Called
     * by an owner of the account.
     *
     * <p>{@code POST /api/account-tokens}
     */
    public AccountToken createAccountToken(NewAccountToken body) {
        return core.send(Call.of("POST", "/api/account-tokens").body(body), AccountToken.class);
    }

    /**
     * Replace a token by a new one.
     *
     * <p>Both are accepted for {@code overlap_minutes} (0: the old one ends now). The full token is shown only once.
     * Called by an owner of the account.
     *
     * <p>{@code POST /api/account-tokens/{account_token_id}/rotate}
     */
    public RotatedAccountToken rotateAccountToken(long accountTokenId, AccountTokenRotation body) {
        return core.send(Call.of("POST", "/api/account-tokens/" + Call.segment(accountTokenId) + "/rotate").body(body), RotatedAccountToken.class);
    }

    /**
     * Revoke a token.
     *
     * <p>The token is no longer accepted. Called by an owner of the account.
     *
     * <p>{@code DELETE /api/account-tokens/{account_token_id}}
     */
    public AccountToken revokeAccountToken(long accountTokenId) {
        return core.send(Call.of("DELETE", "/api/account-tokens/" + Call.segment(accountTokenId)), AccountToken.class);
    }

    public record AccountToken(
            long id,
            @Wire("account_id") long accountId,
            String name,
            String token,
            @Wire("created_by") long createdBy,
            @Wire("expires_at") String expiresAt,
            @Wire("last_used_at") String lastUsedAt,
            @Wire("created_at") String createdAt) {}

    public record NewAccountToken(Map<String, Object> fields) implements Body {
        public static NewAccountToken of() {
            return new NewAccountToken(Map.of());
        }

        public NewAccountToken name(String value) {
            return with("name", value);
        }

        private NewAccountToken with(String name, Object value) {
            return new NewAccountToken(Body.with(fields, name, value));
        }
    }

    public record AccountTokenRotation(Map<String, Object> fields) implements Body {
        public static AccountTokenRotation of() {
            return new AccountTokenRotation(Map.of());
        }

        public AccountTokenRotation overlapMinutes(long value) {
            return with("overlap_minutes", value);
        }

        private AccountTokenRotation with(String name, Object value) {
            return new AccountTokenRotation(Body.with(fields, name, value));
        }
    }

    public record RotatedAccountToken(
            long id,
            @Wire("account_id") long accountId,
            String name,
            String token,
            @Wire("created_by") long createdBy,
            @Wire("expires_at") String expiresAt,
            @Wire("last_used_at") String lastUsedAt,
            @Wire("created_at") String createdAt,
            AccountToken replaces) {}
}
