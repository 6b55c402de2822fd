// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.chatbots;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import java.util.List;
import java.util.Map;

/** Users. */
public final class UsersApi {
    private final Core core;

    UsersApi(Core core) {
        this.core = core;
    }

    /**
     * Get all users.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/v1/admin/users}
     */
    public AdminUserList adminListUsers() {
        return core.send(Call.of("GET", "/api/v1/admin/users"), AdminUserList.class);
    }

    /**
     * Get all users. All pages, one after the other.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/v1/admin/users}
     */
    public Pages<AdminUser> adminListAllUsers() {
        return core.pages(Call.of("GET", "/api/v1/admin/users"), new Pages.Style("page", "page", "data", null), AdminUser.class);
    }

    /**
     * Get all users.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/v1/admin/users}
     */
    public AdminUserList adminListUsers(AdminListUsersQuery query) {
        return core.send(Call.of("GET", "/api/v1/admin/users").query(query), AdminUserList.class);
    }

    /**
     * Get all users. All pages, one after the other.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/v1/admin/users}
     */
    public Pages<AdminUser> adminListAllUsers(AdminListUsersQuery query) {
        return core.pages(Call.of("GET", "/api/v1/admin/users").query(query), new Pages.Style("page", "page", "data", null), AdminUser.class);
    }

    /**
     * Get a user by ID.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/v1/admin/users/{id}}
     */
    public AdminUserResult adminReadUser(long id) {
        return core.send(Call.of("GET", "/api/v1/admin/users/" + Call.segment(id)), AdminUserResult.class);
    }

    /**
     * Update a user.
     *
     * <p>Only the given fields. Blocking a user ends all sessions. You cannot block or demote yourself. Called by an
     * administrator of the platform.
     *
     * <p>{@code PUT /api/v1/admin/users/{id}}
     */
    public AdminUserResult adminUpdateUser(long id, AdminUserChanges body) {
        return core.send(Call.of("PUT", "/api/v1/admin/users/" + Call.segment(id)).body(body), AdminUserResult.class);
    }

    /**
     * Delete a user.
     *
     * <p>An operator is removed from its account. Deleting an owner closes the account and erases its data. Called
     * by an administrator of the platform.
     *
     * <p>{@code DELETE /api/v1/admin/users/{id}}
     */
    public AuthenticationApi.Done adminDeleteUser(long id) {
        return core.send(Call.of("DELETE", "/api/v1/admin/users/" + Call.segment(id)), AuthenticationApi.Done.class);
    }

    /** What {@code adminListUsers} can be asked for. */
    public record AdminListUsersQuery(Map<String, Object> fields) implements Body {
        public static AdminListUsersQuery of() {
            return new AdminListUsersQuery(Map.of());
        }

        public AdminListUsersQuery page(long value) {
            return with("page", value);
        }

        public AdminListUsersQuery limit(long value) {
            return with("limit", value);
        }

        public AdminListUsersQuery search(String value) {
            return with("search", value);
        }

        private AdminListUsersQuery with(String name, Object value) {
            return new AdminListUsersQuery(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record AdminUserList(
            String status,
            String message,
            List<AdminUser> data,
            KnowledgeBasesApi.Pagination pagination) {}

    /** @param role One of {@code user}, {@code operator}, {@code admin}. */
    public record AdminUser(
            long id,
            String username,
            String email,
            String firstName,
            String lastName,
            String avatarUrl,
            String role,
            boolean isEmailConfirmed,
            String createdAt,
            boolean isBlocked,
            String plan,
            long chatbotsCount,
            long conversationsCount,
            String lastLoginAt) {}

    /** @param status One of {@code success}. */
    public record AdminUserResult(String status, String message, AdminUser data) {}

    public record AdminUserChanges(Map<String, Object> fields) implements Body {
        public static AdminUserChanges of() {
            return new AdminUserChanges(Map.of());
        }

        public AdminUserChanges email(String value) {
            return with("email", value);
        }

        public AdminUserChanges firstName(String value) {
            return with("firstName", value);
        }

        public AdminUserChanges lastName(String value) {
            return with("lastName", value);
        }

        /** One of {@code user}, {@code operator}, {@code admin}. */
        public AdminUserChanges role(String value) {
            return with("role", value);
        }

        public AdminUserChanges isEmailConfirmed(boolean value) {
            return with("isEmailConfirmed", value);
        }

        public AdminUserChanges isBlocked(boolean value) {
            return with("isBlocked", value);
        }

        public AdminUserChanges plan(String value) {
            return with("plan", value);
        }

        private AdminUserChanges with(String name, Object value) {
            return new AdminUserChanges(Body.with(fields, name, value));
        }
    }
}
