// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Team. */
public final class TeamApi {
    private final Core core;

    TeamApi(Core core) {
        this.core = core;
    }

    /**
     * List your account's operators.
     *
     * <p>{@code status} is the operator's own setting while the inbox is open, else {@code offline}. Called by any
     * user of the account.
     *
     * <p>{@code GET /api/operators}
     */
    public List<Operator> listOperators() {
        return core.sendList(Call.of("GET", "/api/operators"), Operator.class);
    }

    /**
     * Add an operator to your account, or invite one.
     *
     * <p>With a password, the operator logs in with it. Without one, a mail invites the person to choose a name and
     * a password; the response is the invitation. Its link is valid for a week. Called by an owner of the account.
     *
     * <p>{@code POST /api/operators}
     */
    public Object addOperator(NewOperator body) {
        return core.send(Call.of("POST", "/api/operators").body(body), Object.class);
    }

    /**
     * Remove an operator from your account.
     *
     * <p>The operator's sessions end at once, and the assistant answers again in the operator's dialogs. Called by
     * an owner of the account.
     *
     * <p>{@code DELETE /api/operators/{user_id}}
     */
    public AccountsApi.Done removeOperator(long userId) {
        return core.send(Call.of("DELETE", "/api/operators/" + Call.segment(userId)), AccountsApi.Done.class);
    }

    /**
     * List the people you have invited who have not joined yet.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/invitations}
     */
    public List<Invitation> listInvitations() {
        return core.sendList(Call.of("GET", "/api/invitations"), Invitation.class);
    }

    /**
     * Send an invitation again.
     *
     * <p>The mail has a new link, valid for a week. The old link stops working. Called by an owner of the account.
     *
     * <p>{@code POST /api/invitations/{invitation_id}/resend}
     */
    public Invitation resendInvitation(long invitationId) {
        return core.send(Call.of("POST", "/api/invitations/" + Call.segment(invitationId) + "/resend"), Invitation.class);
    }

    /**
     * Take an invitation back.
     *
     * <p>Its link stops working at once. Called by an owner of the account.
     *
     * <p>{@code DELETE /api/invitations/{invitation_id}}
     */
    public AccountsApi.Done revokeInvitation(long invitationId) {
        return core.send(Call.of("DELETE", "/api/invitations/" + Call.segment(invitationId)), AccountsApi.Done.class);
    }

    /**
     * Read an invitation with the token of its link.
     *
     * <p>Needs no credential.
     *
     * <p>{@code POST /api/invitations/read}
     */
    public OwnInvitation readInvitation(InvitationToken body) {
        return core.send(Call.of("POST", "/api/invitations/read").body(body), OwnInvitation.class);
    }

    /**
     * Join an account with an invitation.
     *
     * <p>The token works once. The address is confirmed, because the token was mailed to it. Needs no credential.
     *
     * <p>{@code POST /api/invitations/accept}
     */
    public AccountsApi.LoginResult acceptInvitation(Acceptance body) {
        return core.send(Call.of("POST", "/api/invitations/accept").body(body), AccountsApi.LoginResult.class);
    }

    /**
     * List your account's teams.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/teams}
     */
    public List<Team> listTeams() {
        return core.sendList(Call.of("GET", "/api/teams"), Team.class);
    }

    /**
     * Create a team of your account's operators.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code POST /api/teams}
     */
    public Team createTeam(NewTeam body) {
        return core.send(Call.of("POST", "/api/teams").body(body), Team.class);
    }

    /**
     * Rename a team, or replace its members.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code PATCH /api/teams/{team_id}}
     */
    public Team updateTeam(long teamId, TeamEdit body) {
        return core.send(Call.of("PATCH", "/api/teams/" + Call.segment(teamId)).body(body), Team.class);
    }

    /**
     * Delete a team.
     *
     * <p>Dialogs that wait for it then wait for any operator. Called by an owner of the account.
     *
     * <p>{@code DELETE /api/teams/{team_id}}
     */
    public AccountsApi.Done deleteTeam(long teamId) {
        return core.send(Call.of("DELETE", "/api/teams/" + Call.segment(teamId)), AccountsApi.Done.class);
    }

    /**
     * @param role One of {@code user}, {@code operator}, {@code admin}.
     * @param status One of {@code online}, {@code away}, {@code offline}.
     */
    public record Operator(
            long id,
            String email,
            @Wire("first_name") String firstName,
            @Wire("last_name") String lastName,
            String name,
            @Wire("avatar_url") String avatarUrl,
            String role,
            @Wire("is_owner") boolean isOwner,
            String status,
            @Wire("active_dialogs") long activeDialogs,
            @Wire("created_at") String createdAt,
            @Wire("last_login_at") String lastLoginAt) {}

    public record NewOperator(Map<String, Object> fields) implements Body {
        public static NewOperator of(String email) {
            return new NewOperator(Map.of()).with("email", email);
        }

        public NewOperator email(String value) {
            return with("email", value);
        }

        public NewOperator password(String value) {
            return with("password", value);
        }

        public NewOperator firstName(String value) {
            return with("first_name", value);
        }

        public NewOperator lastName(String value) {
            return with("last_name", value);
        }

        public NewOperator avatarUrl(String value) {
            return with("avatar_url", value);
        }

        private NewOperator with(String name, Object value) {
            return new NewOperator(Body.with(fields, name, value));
        }
    }

    public record Invitation(
            long id,
            String email,
            @Wire("first_name") String firstName,
            @Wire("last_name") String lastName,
            @Wire("created_at") String createdAt,
            @Wire("expires_at") String expiresAt,
            @Wire("is_expired") boolean isExpired) {}

    public record InvitationToken(Map<String, Object> fields) implements Body {
        public static InvitationToken of(String token) {
            return new InvitationToken(Map.of()).with("token", token);
        }

        public InvitationToken token(String value) {
            return with("token", value);
        }

        private InvitationToken with(String name, Object value) {
            return new InvitationToken(Body.with(fields, name, value));
        }
    }

    public record OwnInvitation(
            String email,
            @Wire("first_name") String firstName,
            @Wire("last_name") String lastName,
            @Wire("inviter_name") String inviterName) {}

    public record Acceptance(Map<String, Object> fields) implements Body {
        public static Acceptance of(String token, String password, String firstName) {
            return new Acceptance(Map.of()).with("token", token).with("password", password).with("first_name", firstName);
        }

        public Acceptance token(String value) {
            return with("token", value);
        }

        public Acceptance password(String value) {
            return with("password", value);
        }

        public Acceptance firstName(String value) {
            return with("first_name", value);
        }

        public Acceptance lastName(String value) {
            return with("last_name", value);
        }

        private Acceptance with(String name, Object value) {
            return new Acceptance(Body.with(fields, name, value));
        }
    }

    public record Team(
            long id,
            String name,
            @Wire("member_ids") List<Long> memberIds,
            @Wire("created_at") String createdAt) {}

    public record NewTeam(Map<String, Object> fields) implements Body {
        public static NewTeam of(String name) {
            return new NewTeam(Map.of()).with("name", name);
        }

        public NewTeam name(String value) {
            return with("name", value);
        }

        public NewTeam memberIds(List<Long> value) {
            return with("member_ids", value);
        }

        private NewTeam with(String name, Object value) {
            return new NewTeam(Body.with(fields, name, value));
        }
    }

    public record TeamEdit(Map<String, Object> fields) implements Body {
        public static TeamEdit of() {
            return new TeamEdit(Map.of());
        }

        public TeamEdit name(String value) {
            return with("name", value);
        }

        public TeamEdit memberIds(List<Long> value) {
            return with("member_ids", value);
        }

        private TeamEdit with(String name, Object value) {
            return new TeamEdit(Body.with(fields, name, value));
        }
    }
}
