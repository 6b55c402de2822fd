# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Visitor
    # Site.
    class SiteApi
      def initialize(core)
        @core = core
      end

      # Start a visitor's dialog.
      #
      # The credential is the site token of the embed code (`X-Site-Token` or `?token=`). Without `guest_id`
      # the visitor gets a new signed id; store it to return to the dialog. `customer_info` contains the
      # input of the widget's form. Called by a page with its site token.
      #
      # POST /api/site/dialogs
      #
      # @param guest_id [String, OMIT]
      # @param title [String, OMIT]
      # @param customer_info [Hash{Symbol => String, Numeric, Boolean, nil}, OMIT]
      # @return [Hash{Symbol => Object}] `guest_dialog`
      def create_site_dialog(guest_id: OMIT, title: OMIT, customer_info: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/site/dialogs",
          body: { "guest_id" => guest_id, "title" => title, "customer_info" => customer_info }
        )
        @core.send(call)
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

      # Start a visitor's dialog.
      #
      # The credential is the site token of the embed code (`X-Site-Token` or `?token=`). Without `guest_id`
      # the visitor gets a new signed id; store it to return to the dialog. `customer_info` contains the
      # input of the widget's form. Called by a page with its site token.
      #
      # POST /api/widget/dialogs
      #
      # @param guest_id [String, OMIT]
      # @param title [String, OMIT]
      # @param customer_info [Hash{Symbol => String, Numeric, Boolean, nil}, OMIT]
      # @return [Hash{Symbol => Object}] `guest_dialog`
      def create_widget_dialog(guest_id: OMIT, title: OMIT, customer_info: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/widget/dialogs",
          body: { "guest_id" => guest_id, "title" => title, "customer_info" => customer_info }
        )
        @core.send(call)
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

      # Read the settings of a page's widget.
      #
      # Called by a page with its site token.
      #
      # GET /api/site/settings
      #
      # @return [Hash{Symbol => Object}] `widget_settings`
      def read_site_settings
        @core.send(Call.new(method: "GET", path: "/api/site/settings"))
      end

      # Get an assistant's chat as a page for an iframe.
      #
      # The site token identifies the assistant. Only pages of its `allowed_domains` may frame the chat.
      # With `Accept: application/json` the response is only the chat's address. Called by a page with its
      # site token.
      #
      # GET /api/chat-iframe
      #
      # @param user_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `frame`
      def read_chat_frame(user_id: OMIT)
        @core.send(Call.new(method: "GET", path: "/api/chat-iframe", query: { "user_id" => user_id }))
      end
    end
  end
end
