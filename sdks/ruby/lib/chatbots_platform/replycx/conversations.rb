# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyCX
    # Conversations.
    class ConversationsApi
      def initialize(core)
        @core = core
      end

      # Write to a person by SMS or WhatsApp first.
      #
      # Sends the message and waits for the provider's answer, at most 20 seconds. The person has one
      # conversation on each of your numbers: it is created, or continued. With an `assignee` that member
      # has the conversation; without one your assistant answers. WhatsApp takes a `text` only within 24
      # hours after the person wrote. Called with a token of the account.
      #
      # POST /v1/conversations
      #
      # @param channel [String]
      # @param from [String]
      # @param to [Hash{Symbol => Object}] `new_conversation_to`
      # @param message [Hash{Symbol => Object}]
      # @param assignee [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `started_conversation`
      def create_conversation(channel:, from:, to:, message:, assignee: OMIT, idempotency_key: nil)
        call = Call.new(
          method: "POST",
          path: "/v1/conversations",
          body: { "channel" => channel, "from" => from, "to" => to, "message" => message, "assignee" => assignee },
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # Set variables of a conversation and its contact.
      #
      # The names `name`, `phone` and `email` of a contact are what is known of the person; all other names
      # are yours. Either all variables are set or none. Called with a token of the account.
      #
      # POST /v1/accounts/{account_id}/conversations/{conversation_id}/variables
      #
      # @param account_id [String]
      # @param conversation_id [String]
      # @param variables [Array<Hash{Symbol => Object}>] `new_variables_variable`
      # @return [Hash{Symbol => Object}] `done`
      def set_conversation_variables(account_id, conversation_id, variables:)
        call = Call.new(
          method: "POST",
          path: "/v1/accounts/#{Call.segment(account_id)}/conversations/#{Call.segment(conversation_id)}/variables",
          body: { "variables" => variables }
        )
        @core.send(call)
      end

      # Send an agent's message to a conversation.
      #
      # While the conversation is assigned to a person, in the name of that person. A file or recording is
      # fetched from `path`, at most 20 MB. A template is for WhatsApp, which takes everything else only
      # within 24 hours after the person wrote. An `Idempotency-Key` header makes retries safe. Called with
      # a token of the account.
      #
      # POST /api/v1/conversation/{conversation_id}/messages
      #
      # @param conversation_id [String]
      # @param message [Hash{Symbol => Object}]
      # @param user [Hash{Symbol => Object}] `agent_message_user`
      # @return [Hash{Symbol => Object}] `sent_message`
      def send_agent_message(conversation_id, message:, user:, idempotency_key: nil)
        call = Call.new(
          method: "POST",
          path: "/api/v1/conversation/#{Call.segment(conversation_id)}/messages",
          body: { "message" => message, "user" => user },
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # Close a conversation, or change its assignee.
      #
      # `user.by` is a member of your account. Only the person who has the conversation, or anyone while
      # nobody has it, may close it or assign it: to the member `user.to`, or with `team` to the team
      # `team.to`, whose members get its conversations in turn. Called with a token of the account.
      #
      # POST /api/v1/conversation/{conversation_id}/events
      #
      # @param conversation_id [String]
      # @param body [Hash{Symbol => Object}]
      # @return [Hash{Symbol => Object}] `done`
      def change_conversation(conversation_id, body:)
        call = Call.new(
          method: "POST",
          path: "/api/v1/conversation/#{Call.segment(conversation_id)}/events",
          body: body
        )
        @core.send(call)
      end
    end
  end
end
