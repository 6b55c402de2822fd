// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Administration: users. */
public final class AdministrationUsersApi {
    private final Core core;

    AdministrationUsersApi(Core core) {
        this.core = core;
    }

    /**
     * List the platform's users.
     *
     * <p>Newest first. {@code search} matches e-mail addresses and names. Called by an administrator of the
     * platform.
     *
     * <p>{@code GET /api/admin/users}
     */
    public AdminUserList adminListUsers() {
        return core.send(Call.of("GET", "/api/admin/users"), AdminUserList.class);
    }

    /**
     * List the platform's users. All pages, one after the other.
     *
     * <p>Newest first. {@code search} matches e-mail addresses and names. Called by an administrator of the
     * platform.
     *
     * <p>{@code GET /api/admin/users}
     */
    public Pages<AdminUser> adminListAllUsers() {
        return core.pages(Call.of("GET", "/api/admin/users"), new Pages.Style("page", "page", "users", null), AdminUser.class);
    }

    /**
     * List the platform's users.
     *
     * <p>Newest first. {@code search} matches e-mail addresses and names. Called by an administrator of the
     * platform.
     *
     * <p>{@code GET /api/admin/users}
     */
    public AdminUserList adminListUsers(AdminListUsersQuery query) {
        return core.send(Call.of("GET", "/api/admin/users").query(query), AdminUserList.class);
    }

    /**
     * List the platform's users. All pages, one after the other.
     *
     * <p>Newest first. {@code search} matches e-mail addresses and names. Called by an administrator of the
     * platform.
     *
     * <p>{@code GET /api/admin/users}
     */
    public Pages<AdminUser> adminListAllUsers(AdminListUsersQuery query) {
        return core.pages(Call.of("GET", "/api/admin/users").query(query), new Pages.Style("page", "page", "users", null), AdminUser.class);
    }

    /**
     * Create a user.
     *
     * <p>The user gets an account and the welcome bonus, as with a registration. Called by an administrator of the
     * platform.
     *
     * <p>{@code POST /api/admin/users}
     */
    public AdminUser adminCreateUser(NewUser body) {
        return core.send(Call.of("POST", "/api/admin/users").body(body), AdminUser.class);
    }

    /**
     * List the platform's users, by page.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/users/detailed}
     */
    public DetailedUserList adminListUsersDetailed() {
        return core.send(Call.of("GET", "/api/admin/users/detailed"), DetailedUserList.class);
    }

    /**
     * List the platform's users, by page. All pages, one after the other.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/users/detailed}
     */
    public Pages<AdminUser> adminListAllUsersDetailed() {
        return core.pages(Call.of("GET", "/api/admin/users/detailed"), new Pages.Style("page", "page", "users", null), AdminUser.class);
    }

    /**
     * List the platform's users, by page.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/users/detailed}
     */
    public DetailedUserList adminListUsersDetailed(AdminListUsersDetailedQuery query) {
        return core.send(Call.of("GET", "/api/admin/users/detailed").query(query), DetailedUserList.class);
    }

    /**
     * List the platform's users, by page. All pages, one after the other.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/users/detailed}
     */
    public Pages<AdminUser> adminListAllUsersDetailed(AdminListUsersDetailedQuery query) {
        return core.pages(Call.of("GET", "/api/admin/users/detailed").query(query), new Pages.Style("page", "page", "users", null), AdminUser.class);
    }

    /**
     * Read a user.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/users/{user_id}}
     */
    public AdminUser adminReadUser(long userId) {
        return core.send(Call.of("GET", "/api/admin/users/" + Call.segment(userId)), AdminUser.class);
    }

    /**
     * Change a user.
     *
     * <p>Names, e-mail address, role, plan, confirmations, and {@code is_active} or {@code status}: {@code blocked}
     * ends all sessions. Other fields are ignored; the balance has its own route. Administrators cannot block or
     * demote themselves. Called by an administrator of the platform.
     *
     * <p>{@code PATCH /api/admin/users/{user_id}}
     */
    public AdminUser adminUpdateUser(long userId, UserChanges body) {
        return core.send(Call.of("PATCH", "/api/admin/users/" + Call.segment(userId)).body(body), AdminUser.class);
    }

    /**
     * Delete a user.
     *
     * <p>An operator is removed from the account. Deleting an owner closes the account: assistants, documents and
     * personal data are removed at once, messages are erased within minutes, and the ledger is kept for accounting.
     * Called by an administrator of the platform.
     *
     * <p>{@code DELETE /api/admin/users/{user_id}}
     */
    public DeletedUser adminDeleteUser(long userId) {
        return core.send(Call.of("DELETE", "/api/admin/users/" + Call.segment(userId)), DeletedUser.class);
    }

    /** What {@code adminListUsers} can be asked for. */
    public record AdminListUsersQuery(Map<String, Object> fields) implements Body {
        public static AdminListUsersQuery of() {
            return new AdminListUsersQuery(Map.of());
        }

        public AdminListUsersQuery limit(long value) {
            return with("limit", value);
        }

        public AdminListUsersQuery offset(long value) {
            return with("offset", value);
        }

        public AdminListUsersQuery page(long value) {
            return with("page", value);
        }

        public AdminListUsersQuery search(String value) {
            return with("search", value);
        }

        /**
         * One of {@code active}, {@code blocked}, {@code unconfirmed}, {@code confirmed}, {@code admin}, {@code
         * operator}, {@code all}.
         */
        public AdminListUsersQuery status(String value) {
            return with("status", value);
        }

        private AdminListUsersQuery with(String name, Object value) {
            return new AdminListUsersQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code adminListUsersDetailed} can be asked for. */
    public record AdminListUsersDetailedQuery(Map<String, Object> fields) implements Body {
        public static AdminListUsersDetailedQuery of() {
            return new AdminListUsersDetailedQuery(Map.of());
        }

        public AdminListUsersDetailedQuery limit(long value) {
            return with("limit", value);
        }

        public AdminListUsersDetailedQuery offset(long value) {
            return with("offset", value);
        }

        public AdminListUsersDetailedQuery page(long value) {
            return with("page", value);
        }

        public AdminListUsersDetailedQuery search(String value) {
            return with("search", value);
        }

        /**
         * One of {@code active}, {@code blocked}, {@code unconfirmed}, {@code confirmed}, {@code admin}, {@code
         * operator}, {@code all}.
         */
        public AdminListUsersDetailedQuery status(String value) {
            return with("status", value);
        }

        private AdminListUsersDetailedQuery with(String name, Object value) {
            return new AdminListUsersDetailedQuery(Body.with(fields, name, value));
        }
    }

    public record AdminUserList(List<AdminUser> users, long total) {}

    /** @param role One of {@code user}, {@code operator}, {@code admin}. */
    public record AdminUser(
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
            @Wire("created_at") String createdAt,
            @Wire("account_id") long accountId,
            @Wire("is_owner") boolean isOwner,
            @Wire("is_active") boolean isActive,
            @Wire("total_spent") double totalSpent,
            @Wire("assistants_count") long assistantsCount,
            @Wire("dialogs_count") long dialogsCount,
            @Wire("last_login_at") String lastLoginAt,
            @Wire("last_active_at") String lastActiveAt) {}

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

        public NewUser firstName(String value) {
            return with("first_name", value);
        }

        public NewUser lastName(String value) {
            return with("last_name", value);
        }

        /** One of {@code user}, {@code admin}. */
        public NewUser role(String value) {
            return with("role", value);
        }

        public NewUser isAdmin(boolean value) {
            return with("is_admin", value);
        }

        public NewUser isEmailConfirmed(boolean value) {
            return with("is_email_confirmed", value);
        }

        private NewUser with(String name, Object value) {
            return new NewUser(Body.with(fields, name, value));
        }
    }

    public record DetailedUserList(List<AdminUser> users, long total, long page, long limit, long pages) {}

    public record UserChanges(Map<String, Object> fields) implements Body {
        public static UserChanges of() {
            return new UserChanges(Map.of());
        }

        public UserChanges email(String value) {
            return with("email", value);
        }

        public UserChanges firstName(String value) {
            return with("first_name", value);
        }

        public UserChanges lastName(String value) {
            return with("last_name", value);
        }

        /** One of {@code user}, {@code operator}, {@code admin}. */
        public UserChanges role(String value) {
            return with("role", value);
        }

        public UserChanges isAdmin(boolean value) {
            return with("is_admin", value);
        }

        public UserChanges isEmailConfirmed(boolean value) {
            return with("is_email_confirmed", value);
        }

        public UserChanges onboardingCompleted(boolean value) {
            return with("onboarding_completed", value);
        }

        public UserChanges isActive(boolean value) {
            return with("is_active", value);
        }

        /** One of {@code active}, {@code blocked}. */
        public UserChanges status(String value) {
            return with("status", value);
        }

        public UserChanges plan(String value) {
            return with("plan", value);
        }

        private UserChanges with(String name, Object value) {
            return new UserChanges(Body.with(fields, name, value));
        }
    }

    public record DeletedUser(String message, @Wire("account_closed") boolean accountClosed) {}
}
