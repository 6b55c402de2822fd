# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Dialogs.
    class DialogsApi
      def initialize(core)
        @core = core
      end

      # Send a file.
      #
      # At most 20 MB; a visitor may send at most 30 an hour. A user's file is an operator's message, or
      # with `sender=user` a visitor's. The type is detected from the bytes. An `Idempotency-Key` header or
      # `client_message_id` makes retries safe. Called by a user of the account, or by a visitor with a site
      # token and a guest id.
      #
      # POST /api/dialogs/{dialog_id}/files
      #
      # @param dialog_id [Integer]
      # @param file [Upload]
      # @param text [String, OMIT]
      # @param sender [String, OMIT]
      # @param client_message_id [String, OMIT]
      # @param after_seq [Integer, OMIT]
      # @param draft_revision [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `message`
      def send_file(
        dialog_id,
        file:,
        text: OMIT,
        sender: OMIT,
        client_message_id: OMIT,
        after_seq: OMIT,
        draft_revision: OMIT,
        on_progress: nil,
        idempotency_key: nil
      )
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/files",
          form: { "file" => file, "text" => text, "sender" => sender, "client_message_id" => client_message_id, "after_seq" => after_seq, "draft_revision" => draft_revision },
          on_progress: on_progress,
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # Read a file of a dialog.
      #
      # For users of the account and the dialog's visitor. A 409 means that the file has not arrived yet.
      # Called by a user of the account, or by a visitor with a site token and a guest id.
      #
      # GET /api/files/{file_id}
      #
      # @param file_id [Integer]
      # @return [String] the bytes
      def read_file(file_id)
        @core.send(Call.new(method: "GET", path: "/api/files/#{Call.segment(file_id)}", is_binary: true))
      end

      # Search the messages of your dialogs.
      #
      # All words of `q` must match; the last one may be a prefix. Newest first; may lag by seconds. Called
      # by any user of the account.
      #
      # GET /api/dialogs/search
      #
      # @param q [String]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `found_messages`
      def search_messages(q:, limit: OMIT)
        @core.send(Call.new(method: "GET", path: "/api/dialogs/search", query: { "q" => q, "limit" => limit }))
      end

      # Archive a dialog: it can be read, but takes no messages.
      #
      # Called by any user of the account.
      #
      # POST /api/dialogs/{dialog_id}/archive
      #
      # @param dialog_id [Integer]
      # @return [Hash{Symbol => Object}] `team_dialog`
      def archive_dialog(dialog_id)
        @core.send(Call.new(method: "POST", path: "/api/dialogs/#{Call.segment(dialog_id)}/archive"))
      end

      # Reopen an archived dialog.
      #
      # Called by any user of the account.
      #
      # POST /api/dialogs/{dialog_id}/reopen
      #
      # @param dialog_id [Integer]
      # @return [Hash{Symbol => Object}] `team_dialog`
      def reopen_dialog(dialog_id)
        @core.send(Call.new(method: "POST", path: "/api/dialogs/#{Call.segment(dialog_id)}/reopen"))
      end

      # Export a dialog.
      #
      # Called by any user of the account.
      #
      # GET /api/dialogs/{dialog_id}/export
      #
      # @param dialog_id [Integer]
      # @return [Hash{Symbol => Object}] `dialog_export`
      def export_dialog(dialog_id)
        @core.send(Call.new(method: "GET", path: "/api/dialogs/#{Call.segment(dialog_id)}/export"))
      end

      # Start a dialog with an assistant.
      #
      # Called by any user of the account.
      #
      # POST /api/dialogs
      #
      # @param assistant_id [Integer]
      # @param title [String, OMIT]
      # @param customer_info [Hash{Symbol => Object}, OMIT]
      # @param contact_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `team_dialog`
      def create_dialog(assistant_id:, title: OMIT, customer_info: OMIT, contact_id: OMIT, idempotency_key: nil)
        call = Call.new(
          method: "POST",
          path: "/api/dialogs",
          body: { "assistant_id" => assistant_id, "title" => title, "customer_info" => customer_info, "contact_id" => contact_id },
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # List your dialogs.
      #
      # Newest first. Last messages may lag by seconds; states are those of your last call. Called by any
      # user of the account.
      #
      # GET /api/dialogs
      #
      # @param status [String, OMIT]
      # @param handoff_status [String, OMIT]
      # @param platform [String, OMIT]
      # @param label_id [Integer, OMIT]
      # @param priority [String, OMIT]
      # @param snoozed [Boolean, OMIT]
      # @param contact_id [Integer, OMIT]
      # @param team_id [Integer, OMIT]
      # @param sla_breached [Boolean, OMIT]
      # @param user_id [Integer, OMIT]
      # @param all [Boolean, OMIT]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `dialog_list`
      def list_dialogs(
        status: OMIT,
        handoff_status: OMIT,
        platform: OMIT,
        label_id: OMIT,
        priority: OMIT,
        snoozed: OMIT,
        contact_id: OMIT,
        team_id: OMIT,
        sla_breached: OMIT,
        user_id: OMIT,
        all: OMIT,
        page: OMIT,
        limit: OMIT,
        offset: OMIT
      )
        call = Call.new(
          method: "GET",
          path: "/api/dialogs",
          query: { "status" => status, "handoff_status" => handoff_status, "platform" => platform, "label_id" => label_id, "priority" => priority, "snoozed" => snoozed, "contact_id" => contact_id, "team_id" => team_id, "sla_breached" => sla_breached, "user_id" => user_id, "all" => all, "page" => page, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List your dialogs. All pages, one after the other.
      #
      # Newest first. Last messages may lag by seconds; states are those of your last call. Called by any
      # user of the account.
      #
      # GET /api/dialogs
      #
      # @param status [String, OMIT]
      # @param handoff_status [String, OMIT]
      # @param platform [String, OMIT]
      # @param label_id [Integer, OMIT]
      # @param priority [String, OMIT]
      # @param snoozed [Boolean, OMIT]
      # @param contact_id [Integer, OMIT]
      # @param team_id [Integer, OMIT]
      # @param sla_breached [Boolean, OMIT]
      # @param user_id [Integer, OMIT]
      # @param all [Boolean, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `team_dialog`
      def all_dialogs(
        status: OMIT,
        handoff_status: OMIT,
        platform: OMIT,
        label_id: OMIT,
        priority: OMIT,
        snoozed: OMIT,
        contact_id: OMIT,
        team_id: OMIT,
        sla_breached: OMIT,
        user_id: OMIT,
        all: OMIT,
        limit: OMIT,
        &block
      )
        call = Call.new(
          method: "GET",
          path: "/api/dialogs",
          query: { "status" => status, "handoff_status" => handoff_status, "platform" => platform, "label_id" => label_id, "priority" => priority, "snoozed" => snoozed, "contact_id" => contact_id, "team_id" => team_id, "sla_breached" => sla_breached, "user_id" => user_id, "all" => all, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "dialogs"), &block)
      end

      # List an assistant's dialogs.
      #
      # Newest first. Last messages may lag by seconds; states are those of your last call. Called by any
      # user of the account.
      #
      # GET /api/assistants/{assistant_id}/dialogs
      #
      # @param assistant_id [Integer]
      # @param status [String, OMIT]
      # @param handoff_status [String, OMIT]
      # @param platform [String, OMIT]
      # @param label_id [Integer, OMIT]
      # @param priority [String, OMIT]
      # @param snoozed [Boolean, OMIT]
      # @param contact_id [Integer, OMIT]
      # @param team_id [Integer, OMIT]
      # @param sla_breached [Boolean, OMIT]
      # @param user_id [Integer, OMIT]
      # @param all [Boolean, OMIT]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `dialog_list`
      def list_assistant_dialogs(
        assistant_id,
        status: OMIT,
        handoff_status: OMIT,
        platform: OMIT,
        label_id: OMIT,
        priority: OMIT,
        snoozed: OMIT,
        contact_id: OMIT,
        team_id: OMIT,
        sla_breached: OMIT,
        user_id: OMIT,
        all: OMIT,
        page: OMIT,
        limit: OMIT,
        offset: OMIT
      )
        call = Call.new(
          method: "GET",
          path: "/api/assistants/#{Call.segment(assistant_id)}/dialogs",
          query: { "status" => status, "handoff_status" => handoff_status, "platform" => platform, "label_id" => label_id, "priority" => priority, "snoozed" => snoozed, "contact_id" => contact_id, "team_id" => team_id, "sla_breached" => sla_breached, "user_id" => user_id, "all" => all, "page" => page, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List an assistant's dialogs. All pages, one after the other.
      #
      # Newest first. Last messages may lag by seconds; states are those of your last call. Called by any
      # user of the account.
      #
      # GET /api/assistants/{assistant_id}/dialogs
      #
      # @param assistant_id [Integer]
      # @param status [String, OMIT]
      # @param handoff_status [String, OMIT]
      # @param platform [String, OMIT]
      # @param label_id [Integer, OMIT]
      # @param priority [String, OMIT]
      # @param snoozed [Boolean, OMIT]
      # @param contact_id [Integer, OMIT]
      # @param team_id [Integer, OMIT]
      # @param sla_breached [Boolean, OMIT]
      # @param user_id [Integer, OMIT]
      # @param all [Boolean, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `team_dialog`
      def all_assistant_dialogs(
        assistant_id,
        status: OMIT,
        handoff_status: OMIT,
        platform: OMIT,
        label_id: OMIT,
        priority: OMIT,
        snoozed: OMIT,
        contact_id: OMIT,
        team_id: OMIT,
        sla_breached: OMIT,
        user_id: OMIT,
        all: OMIT,
        limit: OMIT,
        &block
      )
        call = Call.new(
          method: "GET",
          path: "/api/assistants/#{Call.segment(assistant_id)}/dialogs",
          query: { "status" => status, "handoff_status" => handoff_status, "platform" => platform, "label_id" => label_id, "priority" => priority, "snoozed" => snoozed, "contact_id" => contact_id, "team_id" => team_id, "sla_breached" => sla_breached, "user_id" => user_id, "all" => all, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "dialogs"), &block)
      end

      # Find the dialog of a Telegram chat.
      #
      # The newest one, if several of your assistants are in the chat. Called with the service key, or by
      # any user of the account.
      #
      # GET /api/dialogs/by-telegram-chat/{telegram_chat_id}
      #
      # @param telegram_chat_id [String]
      # @return [Hash{Symbol => Object}] `dialog`
      def read_telegram_dialog(telegram_chat_id)
        call = Call.new(
          method: "GET",
          path: "/api/dialogs/by-telegram-chat/#{Call.segment(telegram_chat_id)}"
        )
        @core.send(call)
      end

      # Read a dialog.
      #
      # Called by any user of the account.
      #
      # GET /api/dialogs/{dialog_id}
      #
      # @param dialog_id [Integer]
      # @return [Hash{Symbol => Object}] `team_dialog`
      def read_dialog(dialog_id)
        @core.send(Call.new(method: "GET", path: "/api/dialogs/#{Call.segment(dialog_id)}"))
      end

      # Send a message.
      #
      # `content` is a visitor's message: the response contains the answer, or streams it with `Accept:
      # text/event-stream`. `text` is an operator's message; with `after_seq` it is refused when a colleague
      # has written after that entry (`NEWER_MESSAGES`, `details.missed`). An `Idempotency-Key` header or
      # `client_message_id` makes retries safe. Called by any user of the account.
      #
      # POST /api/dialogs/{dialog_id}/messages
      #
      # @param dialog_id [Integer]
      # @param content [String, OMIT]
      # @param text [String, OMIT]
      # @param sender [String, OMIT]
      # @param operator_name [String, OMIT]
      # @param client_message_id [String, OMIT]
      # @param draft_revision [Integer, OMIT]
      # @param after_seq [Integer, OMIT]
      # @return [Hash{Symbol => Object}]
      def post_message(
        dialog_id,
        content: OMIT,
        text: OMIT,
        sender: OMIT,
        operator_name: OMIT,
        client_message_id: OMIT,
        draft_revision: OMIT,
        after_seq: OMIT,
        idempotency_key: nil
      )
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/messages",
          body: { "content" => content, "text" => text, "sender" => sender, "operator_name" => operator_name, "client_message_id" => client_message_id, "draft_revision" => draft_revision, "after_seq" => after_seq },
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # Send a message. As events, while it is written.
      #
      # `content` is a visitor's message: the response contains the answer, or streams it with `Accept:
      # text/event-stream`. `text` is an operator's message; with `after_seq` it is refused when a colleague
      # has written after that entry (`NEWER_MESSAGES`, `details.missed`). An `Idempotency-Key` header or
      # `client_message_id` makes retries safe. Called by any user of the account.
      #
      # POST /api/dialogs/{dialog_id}/messages
      #
      # @param dialog_id [Integer]
      # @param content [String, OMIT]
      # @param text [String, OMIT]
      # @param sender [String, OMIT]
      # @param operator_name [String, OMIT]
      # @param client_message_id [String, OMIT]
      # @param draft_revision [Integer, OMIT]
      # @param after_seq [Integer, OMIT]
      # @return [Enumerator<Event>, nil] without a block, the events
      def post_message_stream(
        dialog_id,
        content: OMIT,
        text: OMIT,
        sender: OMIT,
        operator_name: OMIT,
        client_message_id: OMIT,
        draft_revision: OMIT,
        after_seq: OMIT,
        idempotency_key: nil,
        &block
      )
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/messages",
          body: { "content" => content, "text" => text, "sender" => sender, "operator_name" => operator_name, "client_message_id" => client_message_id, "draft_revision" => draft_revision, "after_seq" => after_seq },
          takes_key: true,
          key: idempotency_key
        )
        @core.stream(call, &block)
      end

      # Read a dialog's messages.
      #
      # A plain list for dialogs created by `POST /api/dialogs`, `{messages}` for others; `X-API-Dialect:
      # quickstart|v1` selects one. In order; without `after_seq`, the last messages. Called by any user of
      # the account.
      #
      # GET /api/dialogs/{dialog_id}/messages
      #
      # @param dialog_id [Integer]
      # @param after_seq [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Array<Hash{Symbol => Object}>, Hash{Symbol => Object}]
      def list_messages(dialog_id, after_seq: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/messages",
          query: { "after_seq" => after_seq, "limit" => limit }
        )
        @core.send(call)
      end

      # Read how an answer came about.
      #
      # The question as it was understood, the passages with their places in each leg and what became of
      # them, the bound, the calls of tools, and the time of each step. For users of the account; visitors
      # never see it. A message that is no answer is a 409. Called by any user of the account.
      #
      # GET /api/dialogs/{dialog_id}/messages/{message_id}/trace
      #
      # @param dialog_id [Integer]
      # @param message_id [Integer]
      # @return [Hash{Symbol => Object}] `answer_trace`
      def read_answer_trace(dialog_id, message_id)
        call = Call.new(
          method: "GET",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/messages/#{Call.segment(message_id)}/trace"
        )
        @core.send(call)
      end

      # Draft a reply to the visitor's open question.
      #
      # As the assistant would answer it, with sources and confidence; nothing is sent. A 409 when nothing
      # is open, or when the thread changed since `after_seq` or while drafting. A draft costs what an
      # answer costs; without a text it costs nothing. Called by any user of the account.
      #
      # POST /api/dialogs/{dialog_id}/suggestion
      #
      # @param dialog_id [Integer]
      # @param after_seq [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `suggestion`
      def suggest_reply(dialog_id, after_seq: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/suggestion",
          body: { "after_seq" => after_seq }
        )
        @core.send(call)
      end

      # Summarise a dialog.
      #
      # What the visitor asked, what was answered and with which sources, what was not, and what the visitor
      # has named (orders, dates). `method` says whether a hosted model wrote `text`. It costs what an
      # answer costs. Called by any user of the account.
      #
      # POST /api/dialogs/{dialog_id}/summary
      #
      # @param dialog_id [Integer]
      # @return [Hash{Symbol => Object}] `dialog_summary`
      def summarise_dialog(dialog_id)
        @core.send(Call.new(method: "POST", path: "/api/dialogs/#{Call.segment(dialog_id)}/summary"))
      end

      # Add an internal note.
      #
      # Only users of the account see it, never a visitor, the assistant or a channel. A `client_message_id`
      # or `Idempotency-Key` makes retries safe. Called by any user of the account.
      #
      # POST /api/dialogs/{dialog_id}/notes
      #
      # @param dialog_id [Integer]
      # @param text [String, OMIT]
      # @param content [String, OMIT]
      # @param client_message_id [String, OMIT]
      # @param mentions [Array<Integer>, OMIT]
      # @param draft_revision [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `note`
      def add_note(
        dialog_id,
        text: OMIT,
        content: OMIT,
        client_message_id: OMIT,
        mentions: OMIT,
        draft_revision: OMIT,
        idempotency_key: nil
      )
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/notes",
          body: { "text" => text, "content" => content, "client_message_id" => client_message_id, "mentions" => mentions, "draft_revision" => draft_revision },
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # Read the internal notes of a dialog.
      #
      # In order; without `after_seq`, the last ones. Called by any user of the account.
      #
      # GET /api/dialogs/{dialog_id}/notes
      #
      # @param dialog_id [Integer]
      # @param after_seq [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `note_list`
      def list_notes(dialog_id, after_seq: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/notes",
          query: { "after_seq" => after_seq, "limit" => limit }
        )
        @core.send(call)
      end

      # Replace the labels of a dialog.
      #
      # Called by any user of the account.
      #
      # PUT /api/dialogs/{dialog_id}/labels
      #
      # @param dialog_id [Integer]
      # @param label_ids [Array<Integer>]
      # @return [Hash{Symbol => Object}] `triage`
      def set_dialog_labels(dialog_id, label_ids:)
        call = Call.new(
          method: "PUT",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/labels",
          body: { "label_ids" => label_ids }
        )
        @core.send(call)
      end

      # Add labels to a dialog, or remove some.
      #
      # Called by any user of the account.
      #
      # PATCH /api/dialogs/{dialog_id}/labels
      #
      # @param dialog_id [Integer]
      # @param add [Array<Integer>, OMIT]
      # @param remove [Array<Integer>, OMIT]
      # @return [Hash{Symbol => Object}] `triage`
      def change_dialog_labels(dialog_id, add: OMIT, remove: OMIT)
        call = Call.new(
          method: "PATCH",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/labels",
          body: { "add" => add, "remove" => remove }
        )
        @core.send(call)
      end

      # Set variables of a dialog; null removes one.
      #
      # Called by any user of the account.
      #
      # PATCH /api/dialogs/{dialog_id}/variables
      #
      # @param dialog_id [Integer]
      # @param variables [Hash{Symbol => String, Numeric, Boolean, nil}]
      # @return [Hash{Symbol => Object}] `triage`
      def change_dialog_variables(dialog_id, variables:)
        call = Call.new(
          method: "PATCH",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/variables",
          body: { "variables" => variables }
        )
        @core.send(call)
      end

      # Set the priority of a dialog.
      #
      # Called by any user of the account.
      #
      # PUT /api/dialogs/{dialog_id}/priority
      #
      # @param dialog_id [Integer]
      # @param priority [String, nil]
      # @return [Hash{Symbol => Object}] `triage`
      def set_dialog_priority(dialog_id, priority:)
        call = Call.new(
          method: "PUT",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/priority",
          body: { "priority" => priority }
        )
        @core.send(call)
      end

      # Snooze a dialog until a time, or end its snooze.
      #
      # A snoozed dialog is not in the list of open dialogs. The snooze ends at its time, with a message of
      # the visitor, when the dialog is archived, or with `until: null`. Called by any user of the account.
      #
      # PUT /api/dialogs/{dialog_id}/snooze
      #
      # @param dialog_id [Integer]
      # @param until [String, nil]
      # @return [Hash{Symbol => Object}] `triage`
      def snooze_dialog(dialog_id, until:)
        call = Call.new(
          method: "PUT",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/snooze",
          body: { "until" => binding.local_variable_get(:until) }
        )
        @core.send(call)
      end

      # Assign a dialog to a team.
      #
      # The dialog waits for an operator of the team and is given to its members in turn, in every
      # assignment mode. An operator who has the dialog keeps it if they are in the team. `team_id: null`
      # takes it from its team. Called by any user of the account.
      #
      # PUT /api/dialogs/{dialog_id}/team
      #
      # @param dialog_id [Integer]
      # @param team_id [Integer, nil]
      # @return [Hash{Symbol => Object}] `triage`
      def assign_dialog_team(dialog_id, team_id:)
        call = Call.new(
          method: "PUT",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/team",
          body: { "team_id" => team_id }
        )
        @core.send(call)
      end

      # Merge another dialog into this one.
      #
      # The other dialog is archived and keeps its messages, ids, files and receipts; both logs have an
      # event that names the other. Its visitor notices nothing: a message there reopens it. To repeat a
      # merge finishes it. 409 for two contacts without `merge_contacts`. Called by any user of the account.
      #
      # POST /api/dialogs/{dialog_id}/merges
      #
      # @param dialog_id [Integer]
      # @param body_dialog_id [Integer]
      # @param merge_contacts [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `dialog_merges`
      def merge_dialogs(dialog_id, body_dialog_id:, merge_contacts: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/merges",
          body: { "dialog_id" => body_dialog_id, "merge_contacts" => merge_contacts }
        )
        @core.send(call)
      end

      # Read the merges of a dialog.
      #
      # Called by any user of the account.
      #
      # GET /api/dialogs/{dialog_id}/merges
      #
      # @param dialog_id [Integer]
      # @return [Hash{Symbol => Object}] `dialog_merges`
      def list_dialog_merges(dialog_id)
        @core.send(Call.new(method: "GET", path: "/api/dialogs/#{Call.segment(dialog_id)}/merges"))
      end

      # Undo a merge into this dialog.
      #
      # Within 30 days. The other dialog is open again if it was before. Contacts that were merged with it
      # stay merged. Called by any user of the account.
      #
      # POST /api/dialogs/{dialog_id}/merges/{merge_id}/undo
      #
      # @param dialog_id [Integer]
      # @param merge_id [Integer]
      # @return [Hash{Symbol => Object}] `dialog_merges`
      def undo_dialog_merge(dialog_id, merge_id)
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/merges/#{Call.segment(merge_id)}/undo"
        )
        @core.send(call)
      end
    end
  end
end
