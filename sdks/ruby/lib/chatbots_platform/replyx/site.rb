# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Site.
    class SiteApi
      def initialize(core)
        @core = core
      end

      # List a visitor's dialogs.
      #
      # Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees
      # its own dialogs; an account sees those of all its visitors, or of `guest_id`. Called by a user of
      # the account, or by a visitor with a site token and a guest id.
      #
      # GET /api/site/dialogs
      #
      # @param before_id [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `site_dialog_list`
      def list_site_dialogs(before_id: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/site/dialogs",
          query: { "before_id" => before_id, "limit" => limit }
        )
        @core.send(call)
      end

      # List a visitor's dialogs. All pages, one after the other.
      #
      # Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees
      # its own dialogs; an account sees those of all its visitors, or of `guest_id`. Called by a user of
      # the account, or by a visitor with a site token and a guest id.
      #
      # GET /api/site/dialogs
      #
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `dialog`
      def all_site_dialogs(limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/site/dialogs",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "last", parameter: "before_id", items: "dialogs"), &block)
      end

      # Read a visitor's dialog.
      #
      # Called by a user of the account, or by a visitor with a site token and a guest id.
      #
      # GET /api/site/dialogs/{dialog_id}
      #
      # @param dialog_id [Integer]
      # @return [Hash{Symbol => Object}] `dialog`
      def read_site_dialog(dialog_id)
        @core.send(Call.new(method: "GET", path: "/api/site/dialogs/#{Call.segment(dialog_id)}"))
      end

      # Read the messages of a visitor's dialog.
      #
      # In order; without `after_seq`, the last messages. To poll, send the `last_seq` of the previous
      # response as `after_seq`. A plain list with `X-API-Dialect: quickstart`. Called by a user of the
      # account, or by a visitor with a site token and a guest id.
      #
      # GET /api/site/dialogs/{dialog_id}/messages
      #
      # @param dialog_id [Integer]
      # @param after_seq [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}, Array<Hash{Symbol => Object}>]
      def list_site_messages(dialog_id, after_seq: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/site/dialogs/#{Call.segment(dialog_id)}/messages",
          query: { "after_seq" => after_seq, "limit" => limit }
        )
        @core.send(call)
      end

      # Send a message as a visitor.
      #
      # The response contains the answer, or streams it with `Accept: text/event-stream`. An
      # `Idempotency-Key` header or `client_message_id` makes retries safe. Called by a user of the account,
      # or by a visitor with a site token and a guest id.
      #
      # POST /api/site/dialogs/{dialog_id}/messages
      #
      # @param dialog_id [Integer]
      # @param content [String, OMIT]
      # @param text [String, OMIT]
      # @param sender [String, OMIT]
      # @param client_message_id [String, OMIT]
      # @return [Hash{Symbol => Object}] `exchange`
      def post_site_message(
        dialog_id,
        content: OMIT,
        text: OMIT,
        sender: OMIT,
        client_message_id: OMIT,
        idempotency_key: nil
      )
        call = Call.new(
          method: "POST",
          path: "/api/site/dialogs/#{Call.segment(dialog_id)}/messages",
          body: { "content" => content, "text" => text, "sender" => sender, "client_message_id" => client_message_id },
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # Send a message as a visitor. As events, while it is written.
      #
      # The response contains the answer, or streams it with `Accept: text/event-stream`. An
      # `Idempotency-Key` header or `client_message_id` makes retries safe. Called by a user of the account,
      # or by a visitor with a site token and a guest id.
      #
      # POST /api/site/dialogs/{dialog_id}/messages
      #
      # @param dialog_id [Integer]
      # @param content [String, OMIT]
      # @param text [String, OMIT]
      # @param sender [String, OMIT]
      # @param client_message_id [String, OMIT]
      # @return [Enumerator<Event>, nil] without a block, the events
      def post_site_message_stream(
        dialog_id,
        content: OMIT,
        text: OMIT,
        sender: OMIT,
        client_message_id: OMIT,
        idempotency_key: nil,
        &block
      )
        call = Call.new(
          method: "POST",
          path: "/api/site/dialogs/#{Call.segment(dialog_id)}/messages",
          body: { "content" => content, "text" => text, "sender" => sender, "client_message_id" => client_message_id },
          takes_key: true,
          key: idempotency_key
        )
        @core.stream(call, &block)
      end

      # List a visitor's dialogs.
      #
      # Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees
      # its own dialogs; an account sees those of all its visitors, or of `guest_id`. Called by a user of
      # the account, or by a visitor with a site token and a guest id.
      #
      # GET /api/widget/dialogs
      #
      # @param before_id [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `site_dialog_list`
      def list_widget_dialogs(before_id: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/widget/dialogs",
          query: { "before_id" => before_id, "limit" => limit }
        )
        @core.send(call)
      end

      # List a visitor's dialogs. All pages, one after the other.
      #
      # Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees
      # its own dialogs; an account sees those of all its visitors, or of `guest_id`. Called by a user of
      # the account, or by a visitor with a site token and a guest id.
      #
      # GET /api/widget/dialogs
      #
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `dialog`
      def all_widget_dialogs(limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/widget/dialogs",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "last", parameter: "before_id", items: "dialogs"), &block)
      end

      # Read a visitor's dialog.
      #
      # Called by a user of the account, or by a visitor with a site token and a guest id.
      #
      # GET /api/widget/dialogs/{dialog_id}
      #
      # @param dialog_id [Integer]
      # @return [Hash{Symbol => Object}] `dialog`
      def read_widget_dialog(dialog_id)
        @core.send(Call.new(method: "GET", path: "/api/widget/dialogs/#{Call.segment(dialog_id)}"))
      end

      # Read the messages of a visitor's dialog.
      #
      # In order; without `after_seq`, the last messages. To poll, send the `last_seq` of the previous
      # response as `after_seq`. A plain list with `X-API-Dialect: quickstart`. Called by a user of the
      # account, or by a visitor with a site token and a guest id.
      #
      # GET /api/widget/dialogs/{dialog_id}/messages
      #
      # @param dialog_id [Integer]
      # @param after_seq [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}, Array<Hash{Symbol => Object}>]
      def list_widget_messages(dialog_id, after_seq: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/widget/dialogs/#{Call.segment(dialog_id)}/messages",
          query: { "after_seq" => after_seq, "limit" => limit }
        )
        @core.send(call)
      end

      # Send a message as a visitor.
      #
      # The response contains the answer, or streams it with `Accept: text/event-stream`. An
      # `Idempotency-Key` header or `client_message_id` makes retries safe. Called by a user of the account,
      # or by a visitor with a site token and a guest id.
      #
      # POST /api/widget/dialogs/{dialog_id}/messages
      #
      # @param dialog_id [Integer]
      # @param content [String, OMIT]
      # @param text [String, OMIT]
      # @param sender [String, OMIT]
      # @param client_message_id [String, OMIT]
      # @return [Hash{Symbol => Object}] `exchange`
      def post_widget_message(
        dialog_id,
        content: OMIT,
        text: OMIT,
        sender: OMIT,
        client_message_id: OMIT,
        idempotency_key: nil
      )
        call = Call.new(
          method: "POST",
          path: "/api/widget/dialogs/#{Call.segment(dialog_id)}/messages",
          body: { "content" => content, "text" => text, "sender" => sender, "client_message_id" => client_message_id },
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # Send a message as a visitor. As events, while it is written.
      #
      # The response contains the answer, or streams it with `Accept: text/event-stream`. An
      # `Idempotency-Key` header or `client_message_id` makes retries safe. Called by a user of the account,
      # or by a visitor with a site token and a guest id.
      #
      # POST /api/widget/dialogs/{dialog_id}/messages
      #
      # @param dialog_id [Integer]
      # @param content [String, OMIT]
      # @param text [String, OMIT]
      # @param sender [String, OMIT]
      # @param client_message_id [String, OMIT]
      # @return [Enumerator<Event>, nil] without a block, the events
      def post_widget_message_stream(
        dialog_id,
        content: OMIT,
        text: OMIT,
        sender: OMIT,
        client_message_id: OMIT,
        idempotency_key: nil,
        &block
      )
        call = Call.new(
          method: "POST",
          path: "/api/widget/dialogs/#{Call.segment(dialog_id)}/messages",
          body: { "content" => content, "text" => text, "sender" => sender, "client_message_id" => client_message_id },
          takes_key: true,
          key: idempotency_key
        )
        @core.stream(call, &block)
      end

      # Get the snippet for your website.
      #
      # For the assistant with `assistant_id`, else for your oldest one with a website widget. Called by any
      # user of the account.
      #
      # GET /api/embed-code
      #
      # @param theme [String, OMIT]
      # @param assistant_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `site_embed_code`
      def read_site_embed_code(theme: OMIT, assistant_id: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/embed-code",
          query: { "theme" => theme, "assistant_id" => assistant_id }
        )
        @core.send(call)
      end

      # Create a new site token.
      #
      # For the assistant with `assistant_id`, else for your oldest one with a website widget. The previous
      # token is no longer accepted; visitors keep their dialogs. Called by an owner of the account.
      #
      # POST /api/embed-code
      #
      # @param assistant_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `site_embed_code`
      def renew_site_token(assistant_id: OMIT)
        @core.send(Call.new(method: "POST", path: "/api/embed-code", body: { "assistant_id" => assistant_id }))
      end

      # Read a site token.
      #
      # For the assistant with `assistant_id`, else for your oldest one with a website widget. Called by any
      # user of the account.
      #
      # GET /api/site-token
      #
      # @param assistant_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `site_token`
      def read_site_token(assistant_id: OMIT)
        @core.send(Call.new(method: "GET", path: "/api/site-token", query: { "assistant_id" => assistant_id }))
      end

      # Revoke a site token.
      #
      # For the assistant with `assistant_id`, else for your oldest one with a website widget. The widget is
      # refused until a new token is created. Called by an owner of the account.
      #
      # DELETE /api/site-token
      #
      # @param assistant_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `site_token`
      def revoke_site_token(assistant_id: OMIT)
        call = Call.new(
          method: "DELETE",
          path: "/api/site-token",
          query: { "assistant_id" => assistant_id }
        )
        @core.send(call)
      end

      # Check whether a page shows an assistant's widget.
      #
      # Reads the page: whether it may show the widget, and whether its HTML contains the snippet. A snippet
      # that a script adds to the page is not seen. Changes nothing. Called by an owner of the account.
      #
      # POST /api/assistants/{assistant_id}/install-check
      #
      # @param assistant_id [Integer]
      # @param url [String]
      # @return [Hash{Symbol => Object}] `install_check`
      def check_install(assistant_id, url:)
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/install-check",
          body: { "url" => url }
        )
        @core.send(call)
      end

      # List the sites that show an assistant's widget.
      #
      # The sites whose pages have asked for the widget in the last 30 days, also those that were refused:
      # the newest 30. Seen once an hour at most. Called by an owner of the account.
      #
      # GET /api/assistants/{assistant_id}/widget-pages
      #
      # @param assistant_id [Integer]
      # @return [Array<Hash{Symbol => Object}>] `widget_page`
      def list_widget_pages(assistant_id)
        @core.send(Call.new(method: "GET", path: "/api/assistants/#{Call.segment(assistant_id)}/widget-pages"))
      end
    end
  end
end
