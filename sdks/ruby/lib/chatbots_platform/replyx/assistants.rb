# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Assistants.
    class AssistantsApi
      def initialize(core)
        @core = core
      end

      # Read statistics of your assistants.
      #
      # Counted since their creation; may lag by seconds. Documents are files; messages are those of all
      # senders. Called by any user of the account.
      #
      # GET /api/assistants/stats
      #
      # @return [Hash{Symbol => Object}] `assistant_stats`
      def read_assistant_stats
        @core.send(Call.new(method: "GET", path: "/api/assistants/stats"))
      end

      # Read all settings of an assistant.
      #
      # Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/settings
      #
      # @param assistant_id [Integer]
      # @return [Hash{Symbol => Object}] `assistant_settings`
      def read_assistant_settings(assistant_id)
        @core.send(Call.new(method: "GET", path: "/api/assistants/#{Call.segment(assistant_id)}/settings"))
      end

      # Read the settings of an assistant's widget.
      #
      # Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/widget-settings
      #
      # @param assistant_id [Integer]
      # @return [Hash{Symbol => Object}] `widget_settings`
      def read_widget_settings(assistant_id)
        call = Call.new(
          method: "GET",
          path: "/api/assistants/#{Call.segment(assistant_id)}/widget-settings"
        )
        @core.send(call)
      end

      # Change the settings of an assistant's widget.
      #
      # Omitted fields are not changed; null resets a field to its default. Called by an owner of the
      # account.
      #
      # POST /api/assistants/{assistant_id}/widget-settings
      #
      # @param assistant_id [Integer]
      # @param primary_color [String, nil, OMIT]
      # @param text_color [String, nil, OMIT]
      # @param theme [String, nil, OMIT]
      # @param position [String, nil, OMIT]
      # @param language [String, nil, OMIT]
      # @param title [String, nil, OMIT]
      # @param subtitle [String, nil, OMIT]
      # @param greeting [String, nil, OMIT]
      # @param placeholder [String, nil, OMIT]
      # @param avatar_url [String, nil, OMIT]
      # @param quick_replies [Array<String>, nil, OMIT]
      # @param pre_chat_fields [Array<Hash{Symbol => Object}>, nil, OMIT] `pre_chat_field_input`
      # @param file_upload [Boolean, nil, OMIT]
      # @param sound [Boolean, nil, OMIT]
      # @param answers_per_hour [Integer, nil, OMIT]
      # @return [Hash{Symbol => Object}] `widget_settings`
      def save_widget_settings(
        assistant_id,
        primary_color: OMIT,
        text_color: OMIT,
        theme: OMIT,
        position: OMIT,
        language: OMIT,
        title: OMIT,
        subtitle: OMIT,
        greeting: OMIT,
        placeholder: OMIT,
        avatar_url: OMIT,
        quick_replies: OMIT,
        pre_chat_fields: OMIT,
        file_upload: OMIT,
        sound: OMIT,
        answers_per_hour: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/widget-settings",
          body: { "primary_color" => primary_color, "text_color" => text_color, "theme" => theme, "position" => position, "language" => language, "title" => title, "subtitle" => subtitle, "greeting" => greeting, "placeholder" => placeholder, "avatar_url" => avatar_url, "quick_replies" => quick_replies, "pre_chat_fields" => pre_chat_fields, "file_upload" => file_upload, "sound" => sound, "answers_per_hour" => answers_per_hour }
        )
        @core.send(call)
      end

      # Turn an assistant's website widget on or off.
      #
      # Without a value the switch is toggled. While it is off, the widget is refused. Called by an owner of
      # the account.
      #
      # POST /api/assistants/{assistant_id}/website-integration
      #
      # @param assistant_id [Integer]
      # @param enabled [Boolean, OMIT]
      # @param is_enabled [Boolean, OMIT]
      # @param website_integration [Boolean, OMIT]
      # @param website_integration_enabled [Boolean, OMIT]
      # @param allowed_domains [Array<String>, OMIT]
      # @return [Hash{Symbol => Object}] `assistant`
      def switch_website_integration(
        assistant_id,
        enabled: OMIT,
        is_enabled: OMIT,
        website_integration: OMIT,
        website_integration_enabled: OMIT,
        allowed_domains: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/website-integration",
          body: { "enabled" => enabled, "is_enabled" => is_enabled, "website_integration" => website_integration, "website_integration_enabled" => website_integration_enabled, "allowed_domains" => allowed_domains }
        )
        @core.send(call)
      end

      # Create an assistant.
      #
      # Called by an owner of the account.
      #
      # POST /api/assistants
      #
      # @param name [String]
      # @param description [String, OMIT]
      # @param system_prompt [String, OMIT]
      # @param ai_model [String, OMIT]
      # @param is_active [Boolean, OMIT]
      # @param website_integration_enabled [Boolean, OMIT]
      # @param website_integration [Boolean, OMIT]
      # @param allowed_domains [Array<String>, OMIT]
      # @param handoff_keywords [Array<String>, OMIT]
      # @param handoff_after_abstentions [Integer, OMIT]
      # @param abstain_below [Numeric, nil, OMIT]
      # @param telegram_bot_token [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `assistant`
      def create_assistant(
        name:,
        description: OMIT,
        system_prompt: OMIT,
        ai_model: OMIT,
        is_active: OMIT,
        website_integration_enabled: OMIT,
        website_integration: OMIT,
        allowed_domains: OMIT,
        handoff_keywords: OMIT,
        handoff_after_abstentions: OMIT,
        abstain_below: OMIT,
        telegram_bot_token: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/assistants",
          body: { "name" => name, "description" => description, "system_prompt" => system_prompt, "ai_model" => ai_model, "is_active" => is_active, "website_integration_enabled" => website_integration_enabled, "website_integration" => website_integration, "allowed_domains" => allowed_domains, "handoff_keywords" => handoff_keywords, "handoff_after_abstentions" => handoff_after_abstentions, "abstain_below" => abstain_below, "telegram_bot_token" => telegram_bot_token }
        )
        @core.send(call)
      end

      # List your assistants.
      #
      # Called by any user of the account.
      #
      # GET /api/assistants
      #
      # @return [Array<Hash{Symbol => Object}>] `assistant`
      def list_assistants
        @core.send(Call.new(method: "GET", path: "/api/assistants"))
      end

      # Read an assistant.
      #
      # Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}
      #
      # @param assistant_id [Integer]
      # @return [Hash{Symbol => Object}] `assistant`
      def read_assistant(assistant_id)
        @core.send(Call.new(method: "GET", path: "/api/assistants/#{Call.segment(assistant_id)}"))
      end

      # Change an assistant.
      #
      # Omitted fields are not changed. Called by an owner of the account.
      #
      # PATCH /api/assistants/{assistant_id}
      #
      # @param assistant_id [Integer]
      # @param name [String, OMIT]
      # @param description [String, OMIT]
      # @param system_prompt [String, OMIT]
      # @param ai_model [String, OMIT]
      # @param is_active [Boolean, OMIT]
      # @param website_integration_enabled [Boolean, OMIT]
      # @param website_integration [Boolean, OMIT]
      # @param allowed_domains [Array<String>, OMIT]
      # @param handoff_keywords [Array<String>, OMIT]
      # @param handoff_after_abstentions [Integer, OMIT]
      # @param abstain_below [Numeric, nil, OMIT]
      # @param telegram_bot_token [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `assistant`
      def patch_assistant(
        assistant_id,
        name: OMIT,
        description: OMIT,
        system_prompt: OMIT,
        ai_model: OMIT,
        is_active: OMIT,
        website_integration_enabled: OMIT,
        website_integration: OMIT,
        allowed_domains: OMIT,
        handoff_keywords: OMIT,
        handoff_after_abstentions: OMIT,
        abstain_below: OMIT,
        telegram_bot_token: OMIT
      )
        call = Call.new(
          method: "PATCH",
          path: "/api/assistants/#{Call.segment(assistant_id)}",
          body: { "name" => name, "description" => description, "system_prompt" => system_prompt, "ai_model" => ai_model, "is_active" => is_active, "website_integration_enabled" => website_integration_enabled, "website_integration" => website_integration, "allowed_domains" => allowed_domains, "handoff_keywords" => handoff_keywords, "handoff_after_abstentions" => handoff_after_abstentions, "abstain_below" => abstain_below, "telegram_bot_token" => telegram_bot_token }
        )
        @core.send(call)
      end

      # Change an assistant.
      #
      # Omitted fields are not changed. Called by an owner of the account.
      #
      # PUT /api/assistants/{assistant_id}
      #
      # @param assistant_id [Integer]
      # @param name [String, OMIT]
      # @param description [String, OMIT]
      # @param system_prompt [String, OMIT]
      # @param ai_model [String, OMIT]
      # @param is_active [Boolean, OMIT]
      # @param website_integration_enabled [Boolean, OMIT]
      # @param website_integration [Boolean, OMIT]
      # @param allowed_domains [Array<String>, OMIT]
      # @param handoff_keywords [Array<String>, OMIT]
      # @param handoff_after_abstentions [Integer, OMIT]
      # @param abstain_below [Numeric, nil, OMIT]
      # @param telegram_bot_token [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `assistant`
      def put_assistant(
        assistant_id,
        name: OMIT,
        description: OMIT,
        system_prompt: OMIT,
        ai_model: OMIT,
        is_active: OMIT,
        website_integration_enabled: OMIT,
        website_integration: OMIT,
        allowed_domains: OMIT,
        handoff_keywords: OMIT,
        handoff_after_abstentions: OMIT,
        abstain_below: OMIT,
        telegram_bot_token: OMIT
      )
        call = Call.new(
          method: "PUT",
          path: "/api/assistants/#{Call.segment(assistant_id)}",
          body: { "name" => name, "description" => description, "system_prompt" => system_prompt, "ai_model" => ai_model, "is_active" => is_active, "website_integration_enabled" => website_integration_enabled, "website_integration" => website_integration, "allowed_domains" => allowed_domains, "handoff_keywords" => handoff_keywords, "handoff_after_abstentions" => handoff_after_abstentions, "abstain_below" => abstain_below, "telegram_bot_token" => telegram_bot_token }
        )
        @core.send(call)
      end

      # Delete an assistant and its documents.
      #
      # Called by an owner of the account.
      #
      # DELETE /api/assistants/{assistant_id}
      #
      # @param assistant_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_assistant(assistant_id)
        @core.send(Call.new(method: "DELETE", path: "/api/assistants/#{Call.segment(assistant_id)}"))
      end

      # Get the snippet for your website.
      #
      # Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/embed-code
      #
      # @param assistant_id [Integer]
      # @return [Hash{Symbol => Object}] `embed_code`
      def read_embed_code(assistant_id)
        @core.send(Call.new(method: "GET", path: "/api/assistants/#{Call.segment(assistant_id)}/embed-code"))
      end

      # Ask an assistant without a dialog.
      #
      # The same code, settings and documents as in a dialog, with every step explained. Nothing is kept.
      # The built-in model is free; an answer of a hosted model costs what it costs in a dialog. Tools of
      # plugins are really called. Inactive assistants answer too. With `Accept: text/event-stream` the
      # answer is streamed as it is written. Called by an owner of the account.
      #
      # POST /api/assistants/{assistant_id}/playground
      #
      # @param assistant_id [Integer]
      # @param question [String]
      # @param history [Array<Hash{Symbol => Object}>, OMIT] `playground_question_history_item`
      # @param abstain_below [Numeric, OMIT]
      # @param language [String, OMIT]
      # @param personality_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `playground_answer`
      def ask_playground(
        assistant_id,
        question:,
        history: OMIT,
        abstain_below: OMIT,
        language: OMIT,
        personality_id: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/playground",
          body: { "question" => question, "history" => history, "abstain_below" => abstain_below, "language" => language, "personality_id" => personality_id }
        )
        @core.send(call)
      end

      # Ask an assistant without a dialog. As events, while it is written.
      #
      # The same code, settings and documents as in a dialog, with every step explained. Nothing is kept.
      # The built-in model is free; an answer of a hosted model costs what it costs in a dialog. Tools of
      # plugins are really called. Inactive assistants answer too. With `Accept: text/event-stream` the
      # answer is streamed as it is written. Called by an owner of the account.
      #
      # POST /api/assistants/{assistant_id}/playground
      #
      # @param assistant_id [Integer]
      # @param question [String]
      # @param history [Array<Hash{Symbol => Object}>, OMIT] `playground_question_history_item`
      # @param abstain_below [Numeric, OMIT]
      # @param language [String, OMIT]
      # @param personality_id [Integer, OMIT]
      # @return [Enumerator<Event>, nil] without a block, the events
      def ask_playground_stream(
        assistant_id,
        question:,
        history: OMIT,
        abstain_below: OMIT,
        language: OMIT,
        personality_id: OMIT,
        &block
      )
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/playground",
          body: { "question" => question, "history" => history, "abstain_below" => abstain_below, "language" => language, "personality_id" => personality_id }
        )
        @core.stream(call, &block)
      end
    end
  end
end
