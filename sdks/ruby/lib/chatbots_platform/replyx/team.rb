# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Team.
    class TeamApi
      def initialize(core)
        @core = core
      end

      # List your account's operators.
      #
      # `status` is the operator's own setting while the inbox is open, else `offline`. Called by any user
      # of the account.
      #
      # GET /api/operators
      #
      # @return [Array<Hash{Symbol => Object}>] `operator`
      def list_operators
        @core.send(Call.new(method: "GET", path: "/api/operators"))
      end

      # Add an operator to your account, or invite one.
      #
      # With a password, the operator logs in with it. Without one, a mail invites the person to choose a
      # name and a password; the response is the invitation. Its link is valid for a week. Called by an
      # owner of the account.
      #
      # POST /api/operators
      #
      # @param email [String]
      # @param password [String, OMIT]
      # @param first_name [String, OMIT]
      # @param last_name [String, OMIT]
      # @param avatar_url [String, OMIT]
      # @return [Hash{Symbol => Object}]
      def add_operator(email:, password: OMIT, first_name: OMIT, last_name: OMIT, avatar_url: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/operators",
          body: { "email" => email, "password" => password, "first_name" => first_name, "last_name" => last_name, "avatar_url" => avatar_url }
        )
        @core.send(call)
      end

      # Remove an operator from your account.
      #
      # The operator's sessions end at once, and the assistant answers again in the operator's dialogs.
      # Called by an owner of the account.
      #
      # DELETE /api/operators/{user_id}
      #
      # @param user_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def remove_operator(user_id)
        @core.send(Call.new(method: "DELETE", path: "/api/operators/#{Call.segment(user_id)}"))
      end

      # List the people you have invited who have not joined yet.
      #
      # Called by an owner of the account.
      #
      # GET /api/invitations
      #
      # @return [Array<Hash{Symbol => Object}>] `invitation`
      def list_invitations
        @core.send(Call.new(method: "GET", path: "/api/invitations"))
      end

      # Send an invitation again.
      #
      # The mail has a new link, valid for a week. The old link stops working. Called by an owner of the
      # account.
      #
      # POST /api/invitations/{invitation_id}/resend
      #
      # @param invitation_id [Integer]
      # @return [Hash{Symbol => Object}] `invitation`
      def resend_invitation(invitation_id)
        @core.send(Call.new(method: "POST", path: "/api/invitations/#{Call.segment(invitation_id)}/resend"))
      end

      # Take an invitation back.
      #
      # Its link stops working at once. Called by an owner of the account.
      #
      # DELETE /api/invitations/{invitation_id}
      #
      # @param invitation_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def revoke_invitation(invitation_id)
        @core.send(Call.new(method: "DELETE", path: "/api/invitations/#{Call.segment(invitation_id)}"))
      end

      # Read an invitation with the token of its link.
      #
      # Needs no credential.
      #
      # POST /api/invitations/read
      #
      # @param token [String]
      # @return [Hash{Symbol => Object}] `own_invitation`
      def read_invitation(token:)
        @core.send(Call.new(method: "POST", path: "/api/invitations/read", body: { "token" => token }))
      end

      # Join an account with an invitation.
      #
      # The token works once. The address is confirmed, because the token was mailed to it. Needs no
      # credential.
      #
      # POST /api/invitations/accept
      #
      # @param token [String]
      # @param password [String]
      # @param first_name [String]
      # @param last_name [String, OMIT]
      # @return [Hash{Symbol => Object}] `login_result`
      def accept_invitation(token:, password:, first_name:, last_name: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/invitations/accept",
          body: { "token" => token, "password" => password, "first_name" => first_name, "last_name" => last_name }
        )
        @core.send(call)
      end

      # List your account's teams.
      #
      # Called by any user of the account.
      #
      # GET /api/teams
      #
      # @return [Array<Hash{Symbol => Object}>] `team`
      def list_teams
        @core.send(Call.new(method: "GET", path: "/api/teams"))
      end

      # Create a team of your account's operators.
      #
      # Called by an owner of the account.
      #
      # POST /api/teams
      #
      # @param name [String]
      # @param member_ids [Array<Integer>, OMIT]
      # @return [Hash{Symbol => Object}] `team`
      def create_team(name:, member_ids: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/teams",
          body: { "name" => name, "member_ids" => member_ids }
        )
        @core.send(call)
      end

      # Rename a team, or replace its members.
      #
      # Called by an owner of the account.
      #
      # PATCH /api/teams/{team_id}
      #
      # @param team_id [Integer]
      # @param name [String, OMIT]
      # @param member_ids [Array<Integer>, OMIT]
      # @return [Hash{Symbol => Object}] `team`
      def update_team(team_id, name: OMIT, member_ids: OMIT)
        call = Call.new(
          method: "PATCH",
          path: "/api/teams/#{Call.segment(team_id)}",
          body: { "name" => name, "member_ids" => member_ids }
        )
        @core.send(call)
      end

      # Delete a team.
      #
      # Dialogs that wait for it then wait for any operator. Called by an owner of the account.
      #
      # DELETE /api/teams/{team_id}
      #
      # @param team_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_team(team_id)
        @core.send(Call.new(method: "DELETE", path: "/api/teams/#{Call.segment(team_id)}"))
      end
    end
  end
end
