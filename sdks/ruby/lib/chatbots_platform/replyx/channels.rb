# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Channels.
    class ChannelsApi
      def initialize(core)
        @core = core
      end

      # Connect a number or an e-mail address.
      #
      # The provider is asked about the number: `status` tells what it says. Then set `webhook_url` at the
      # provider: at Twilio as the number's webhook for incoming messages, at Meta with `verify_token` for
      # the fields `messages` and `message_template_status_update`. An e-mail address (`email`, provider
      # `mail`) must belong to a domain of the platform whose mail is routed to it. Called by an owner of
      # the account.
      #
      # POST /api/channels
      #
      # @param assistant_id [Integer]
      # @param channel [String]
      # @param provider [String]
      # @param address [String]
      # @param name [String, OMIT]
      # @param provider_account [String, OMIT]
      # @param sender_id [String, OMIT]
      # @param auth_token [String, OMIT]
      # @param access_token [String, OMIT]
      # @param app_secret [String, OMIT]
      # @return [Hash{Symbol => Object}] `channel`
      def create_channel(
        assistant_id:,
        channel:,
        provider:,
        address:,
        name: OMIT,
        provider_account: OMIT,
        sender_id: OMIT,
        auth_token: OMIT,
        access_token: OMIT,
        app_secret: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/channels",
          body: { "assistant_id" => assistant_id, "channel" => channel, "provider" => provider, "address" => address, "name" => name, "provider_account" => provider_account, "sender_id" => sender_id, "auth_token" => auth_token, "access_token" => access_token, "app_secret" => app_secret }
        )
        @core.send(call)
      end

      # List your channels.
      #
      # Called by an owner of the account.
      #
      # GET /api/channels
      #
      # @return [Array<Hash{Symbol => Object}>] `channel`
      def list_channels
        @core.send(Call.new(method: "GET", path: "/api/channels"))
      end

      # Read a channel.
      #
      # Called by an owner of the account.
      #
      # GET /api/channels/{channel_id}
      #
      # @param channel_id [Integer]
      # @return [Hash{Symbol => Object}] `channel`
      def read_channel(channel_id)
        @core.send(Call.new(method: "GET", path: "/api/channels/#{Call.segment(channel_id)}"))
      end

      # Change a channel.
      #
      # Masked secrets, which clients send back, change nothing. With new ones waiting messages are sent.
      # Called by an owner of the account.
      #
      # PATCH /api/channels/{channel_id}
      #
      # @param channel_id [Integer]
      # @param assistant_id [Integer, OMIT]
      # @param name [String, OMIT]
      # @param is_enabled [Boolean, OMIT]
      # @param provider_account [String, OMIT]
      # @param sender_id [String, OMIT]
      # @param auth_token [String, OMIT]
      # @param access_token [String, OMIT]
      # @param app_secret [String, OMIT]
      # @return [Hash{Symbol => Object}] `channel`
      def update_channel(
        channel_id,
        assistant_id: OMIT,
        name: OMIT,
        is_enabled: OMIT,
        provider_account: OMIT,
        sender_id: OMIT,
        auth_token: OMIT,
        access_token: OMIT,
        app_secret: OMIT
      )
        call = Call.new(
          method: "PATCH",
          path: "/api/channels/#{Call.segment(channel_id)}",
          body: { "assistant_id" => assistant_id, "name" => name, "is_enabled" => is_enabled, "provider_account" => provider_account, "sender_id" => sender_id, "auth_token" => auth_token, "access_token" => access_token, "app_secret" => app_secret }
        )
        @core.send(call)
      end

      # Delete a channel and keep its dialogs.
      #
      # Called by an owner of the account.
      #
      # DELETE /api/channels/{channel_id}
      #
      # @param channel_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_channel(channel_id)
        @core.send(Call.new(method: "DELETE", path: "/api/channels/#{Call.segment(channel_id)}"))
      end

      # Test a channel's connection.
      #
      # Asks the provider whether the credentials work and the number is theirs, or the mail server whether
      # it sends from the address. Called by an owner of the account.
      #
      # POST /api/channels/{channel_id}/test
      #
      # @param channel_id [Integer]
      # @return [Hash{Symbol => Object}] `channel`
      def test_channel(channel_id)
        @core.send(Call.new(method: "POST", path: "/api/channels/#{Call.segment(channel_id)}/test"))
      end

      # List a channel's WhatsApp templates.
      #
      # As they were last synchronised. Meta also reports changes of their status as they happen. Called by
      # any user of the account.
      #
      # GET /api/channels/{channel_id}/templates
      #
      # @param channel_id [Integer]
      # @return [Array<Hash{Symbol => Object}>] `channel_template`
      def list_channel_templates(channel_id)
        @core.send(Call.new(method: "GET", path: "/api/channels/#{Call.segment(channel_id)}/templates"))
      end

      # Synchronise a channel's templates with WhatsApp.
      #
      # Called by an owner of the account.
      #
      # POST /api/channels/{channel_id}/templates/sync
      #
      # @param channel_id [Integer]
      # @return [Array<Hash{Symbol => Object}>] `channel_template`
      def sync_channel_templates(channel_id)
        @core.send(Call.new(method: "POST", path: "/api/channels/#{Call.segment(channel_id)}/templates/sync"))
      end

      # Write to a person by SMS or WhatsApp first.
      #
      # Sends the message and waits for the provider's answer, at most 20 seconds. The person has one dialog
      # on the number: it is created, or continued. With `take` you have the dialog then; without it the
      # assistant answers. WhatsApp takes a `text` only within 24 hours after the person wrote: before and
      # after, a template. Called by any user of the account.
      #
      # POST /api/channels/{channel_id}/dialogs
      #
      # @param channel_id [Integer]
      # @param to [Hash{Symbol => Object}] `outbound_dialog_to`
      # @param text [String, OMIT]
      # @param template [Hash{Symbol => Object}, OMIT] `outbound_dialog_template`
      # @param take [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `started_dialog`
      def start_channel_dialog(channel_id, to:, text: OMIT, template: OMIT, take: OMIT, idempotency_key: nil)
        call = Call.new(
          method: "POST",
          path: "/api/channels/#{Call.segment(channel_id)}/dialogs",
          body: { "to" => to, "text" => text, "template" => template, "take" => take },
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # Send a WhatsApp template in a dialog.
      #
      # Also after the 24 hours in which WhatsApp takes texts. An `Idempotency-Key` makes retries safe.
      # Called by any user of the account.
      #
      # POST /api/dialogs/{dialog_id}/templates
      #
      # @param dialog_id [Integer]
      # @param template [String]
      # @param language [String, OMIT]
      # @param parameters [Hash{Symbol => Object}, OMIT] `new_template_message_parameters`
      # @return [Hash{Symbol => Object}] `message`
      def send_template(dialog_id, template:, language: OMIT, parameters: OMIT, idempotency_key: nil)
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/templates",
          body: { "template" => template, "language" => language, "parameters" => parameters },
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end
    end
  end
end
