# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Inbox.
    class InboxApi
      def initialize(core)
        @core = core
      end

      # Read your draft in a dialog.
      #
      # Called by any user of the account.
      #
      # GET /api/dialogs/{dialog_id}/draft
      #
      # @param dialog_id [Integer]
      # @return [Hash{Symbol => Object}] `draft`
      def read_draft(dialog_id)
        @core.send(Call.new(method: "GET", path: "/api/dialogs/#{Call.segment(dialog_id)}/draft"))
      end

      # Save your draft in a dialog.
      #
      # `revision` is that of the draft which the text continues. When it has been changed elsewhere, the
      # answer is 409 with the newer one (`details.draft`), and nothing is saved. A message with its
      # `draft_revision` deletes it. Called by any user of the account.
      #
      # PUT /api/dialogs/{dialog_id}/draft
      #
      # @param dialog_id [Integer]
      # @param text [String]
      # @param revision [Integer]
      # @param kind [String, OMIT]
      # @return [Hash{Symbol => Object}] `draft`
      def save_draft(dialog_id, text:, revision:, kind: OMIT)
        call = Call.new(
          method: "PUT",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/draft",
          body: { "text" => text, "revision" => revision, "kind" => kind }
        )
        @core.send(call)
      end

      # Delete your draft in a dialog.
      #
      # No effect when there is none. With `revision`, only that one: 409 when it has been changed since.
      # Called by any user of the account.
      #
      # DELETE /api/dialogs/{dialog_id}/draft
      #
      # @param dialog_id [Integer]
      # @param revision [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `draft`
      def delete_draft(dialog_id, revision: OMIT)
        call = Call.new(
          method: "DELETE",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/draft",
          query: { "revision" => revision }
        )
        @core.send(call)
      end

      # List the dialogs of a view of your inbox.
      #
      # The queue begins with the longest wait, the other views with the newest activity; `team` without
      # `team_id` is for all your teams. With `changed_since`, what has changed in any view after that
      # `revision`, the oldest change first. Called by any user of the account.
      #
      # GET /api/inbox/dialogs
      #
      # @param view [String, OMIT]
      # @param team_id [Integer, OMIT]
      # @param channel [String, OMIT]
      # @param label_id [Integer, OMIT]
      # @param assistant_id [Integer, OMIT]
      # @param priority [String, OMIT]
      # @param cursor [String, OMIT]
      # @param changed_since [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `inbox_page`
      def list_inbox(
        view: OMIT,
        team_id: OMIT,
        channel: OMIT,
        label_id: OMIT,
        assistant_id: OMIT,
        priority: OMIT,
        cursor: OMIT,
        changed_since: OMIT,
        limit: OMIT
      )
        call = Call.new(
          method: "GET",
          path: "/api/inbox/dialogs",
          query: { "view" => view, "team_id" => team_id, "channel" => channel, "label_id" => label_id, "assistant_id" => assistant_id, "priority" => priority, "cursor" => cursor, "changed_since" => changed_since, "limit" => limit }
        )
        @core.send(call)
      end

      # List the dialogs of a view of your inbox. All pages, one after the other.
      #
      # The queue begins with the longest wait, the other views with the newest activity; `team` without
      # `team_id` is for all your teams. With `changed_since`, what has changed in any view after that
      # `revision`, the oldest change first. Called by any user of the account.
      #
      # GET /api/inbox/dialogs
      #
      # @param view [String, OMIT]
      # @param team_id [Integer, OMIT]
      # @param channel [String, OMIT]
      # @param label_id [Integer, OMIT]
      # @param assistant_id [Integer, OMIT]
      # @param priority [String, OMIT]
      # @param changed_since [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `inbox_row`
      def all_inbox(
        view: OMIT,
        team_id: OMIT,
        channel: OMIT,
        label_id: OMIT,
        assistant_id: OMIT,
        priority: OMIT,
        changed_since: OMIT,
        limit: OMIT,
        &block
      )
        call = Call.new(
          method: "GET",
          path: "/api/inbox/dialogs",
          query: { "view" => view, "team_id" => team_id, "channel" => channel, "label_id" => label_id, "assistant_id" => assistant_id, "priority" => priority, "changed_since" => changed_since, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "next", parameter: "cursor", items: "dialogs", next: "next_cursor"), &block)
      end

      # Count the dialogs of each view of your inbox, and the unread ones.
      #
      # Called by any user of the account.
      #
      # GET /api/inbox/counts
      #
      # @return [Hash{Symbol => Object}] `inbox_counts`
      def count_inbox
        @core.send(Call.new(method: "GET", path: "/api/inbox/counts"))
      end

      # Search the dialogs of your account.
      #
      # All words of `q` must be in one message, in the contact (name, e-mail address, phone number in any
      # spelling) or in the title; the last word may be begun, with two letters at least. An id of a dialog,
      # contact or message is found too. All dialogs, newest activity first. Called by any user of the
      # account.
      #
      # GET /api/inbox/search
      #
      # @param q [String]
      # @param cursor [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `inbox_hits`
      def search_inbox(q:, cursor: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/inbox/search",
          query: { "q" => q, "cursor" => cursor, "limit" => limit }
        )
        @core.send(call)
      end

      # Search the dialogs of your account. All pages, one after the other.
      #
      # All words of `q` must be in one message, in the contact (name, e-mail address, phone number in any
      # spelling) or in the title; the last word may be begun, with two letters at least. An id of a dialog,
      # contact or message is found too. All dialogs, newest activity first. Called by any user of the
      # account.
      #
      # GET /api/inbox/search
      #
      # @param q [String]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `inbox_hits_hit`
      def search_all_inbox(q:, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/inbox/search",
          query: { "q" => q, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "next", parameter: "cursor", items: "hits", next: "next_cursor"), &block)
      end

      # Say how far you have read a dialog.
      #
      # It never goes back. Your other sockets of the inbox get `dialog_read`. Called by any user of the
      # account.
      #
      # PUT /api/dialogs/{dialog_id}/read
      #
      # @param dialog_id [Integer]
      # @param message_id [Integer, OMIT]
      # @param seq [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `read_state`
      def mark_dialog_read(dialog_id, message_id: OMIT, seq: OMIT)
        call = Call.new(
          method: "PUT",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/read",
          body: { "message_id" => message_id, "seq" => seq }
        )
        @core.send(call)
      end

      # Read how you are told of news.
      #
      # Called by any user of the account.
      #
      # GET /api/me/notifications
      #
      # @return [Hash{Symbol => Object}] `notifications`
      def read_notifications
        @core.send(Call.new(method: "GET", path: "/api/me/notifications"))
      end

      # Choose how you are told of news.
      #
      # `revision` is the one that you have read: when it is not the current one, 409, and nothing is saved.
      # Called by any user of the account.
      #
      # PUT /api/me/notifications
      #
      # @param sound [Boolean]
      # @param desktop [Boolean]
      # @param events [Hash{Symbol => Object}] `notifications_events`
      # @param quiet_when_away [Boolean]
      # @param revision [Integer]
      # @return [Hash{Symbol => Object}] `notifications`
      def save_notifications(sound:, desktop:, events:, quiet_when_away:, revision:)
        call = Call.new(
          method: "PUT",
          path: "/api/me/notifications",
          body: { "sound" => sound, "desktop" => desktop, "events" => events, "quiet_when_away" => quiet_when_away, "revision" => revision }
        )
        @core.send(call)
      end
    end
  end
end
