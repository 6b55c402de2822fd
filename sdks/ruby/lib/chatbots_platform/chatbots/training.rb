# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Chatbots
    # Training.
    class TrainingApi
      def initialize(core)
        @core = core
      end

      # Get all training datasets for a chatbot.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/training/datasets
      #
      # @param chatbot_id [Integer]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `training_dataset_list`
      def list_training_datasets(chatbot_id, page: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/training/datasets",
          query: { "page" => page, "limit" => limit }
        )
        @core.send(call)
      end

      # Get all training datasets for a chatbot. All pages, one after the other.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/training/datasets
      #
      # @param chatbot_id [Integer]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `training_dataset_summary`
      def all_training_datasets(chatbot_id, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/training/datasets",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # Create a training dataset for a chatbot.
      #
      # A dataset has examples of messages with their intents. `intents` says what an intent does: nothing,
      # a handoff to a person, a fixed answer, or the call of a plugin's tool. It takes effect with the next
      # training. Called by an owner of the account, or with an API key that has the scope `manage`.
      #
      # POST /api/v1/chatbots/{chatbotId}/training/datasets
      #
      # @param chatbot_id [Integer]
      # @param name [String]
      # @param description [String, OMIT]
      # @param intents [Array<Hash{Symbol => Object}>, OMIT] `new_training_dataset_intent`
      # @return [Hash{Symbol => Object}] `training_dataset_result`
      def create_training_dataset(chatbot_id, name:, description: OMIT, intents: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/training/datasets",
          body: { "name" => name, "description" => description, "intents" => intents }
        )
        @core.send(call)
      end

      # Get training dataset by ID.
      #
      # With a page of its examples, the newest first; `examplesCount` is the number of all. Called by any
      # user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/training/datasets/{id}
      #
      # @param id [Integer]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param intent [String, OMIT]
      # @param out_of_scope [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `training_dataset_result`
      def read_training_dataset(id, page: OMIT, limit: OMIT, intent: OMIT, out_of_scope: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/training/datasets/#{Call.segment(id)}",
          query: { "page" => page, "limit" => limit, "intent" => intent, "outOfScope" => out_of_scope }
        )
        @core.send(call)
      end

      # Update training dataset.
      #
      # Omitted fields are not changed; `intents` replaces what all intents do. Called by an owner of the
      # account, or with an API key that has the scope `manage`.
      #
      # PUT /api/v1/training/datasets/{id}
      #
      # @param id [Integer]
      # @param name [String, OMIT]
      # @param description [String, OMIT]
      # @param intents [Array<Hash{Symbol => Object}>, OMIT] `training_dataset_changes_intent`
      # @return [Hash{Symbol => Object}] `training_dataset_result`
      def update_training_dataset(id, name: OMIT, description: OMIT, intents: OMIT)
        call = Call.new(
          method: "PUT",
          path: "/api/v1/training/datasets/#{Call.segment(id)}",
          body: { "name" => name, "description" => description, "intents" => intents }
        )
        @core.send(call)
      end

      # Delete training dataset.
      #
      # With its examples. Models that were trained with it stay as they are. Called by an owner of the
      # account, or with an API key that has the scope `manage`.
      #
      # DELETE /api/v1/training/datasets/{id}
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_training_dataset(id)
        @core.send(Call.new(method: "DELETE", path: "/api/v1/training/datasets/#{Call.segment(id)}"))
      end

      # Add training examples.
      #
      # `examples`, or `content` as CSV, JSON or JSON lines. A table needs the columns `text` and `intent`
      # (or `label`, `category`); an empty intent marks a message that has none. `answer`, `plugin` with
      # `tool`, or `handoff` say what the intent does. Repeated texts are added once; a text that has
      # another intent already is reported and not added. A row that cannot be read refuses the whole
      # request. A dataset has at most 12,000 examples and 200 intents. Called by an owner of the account,
      # or with an API key that has the scope `manage`.
      #
      # POST /api/v1/training/datasets/{id}/examples
      #
      # @param id [Integer]
      # @param examples [Array<Hash{Symbol => Object}>, OMIT] `new_training_example`
      # @param format [String, OMIT]
      # @param content [String, OMIT]
      # @return [Hash{Symbol => Object}] `added_training_examples_result`
      def add_training_examples(id, examples: OMIT, format: OMIT, content: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/v1/training/datasets/#{Call.segment(id)}/examples",
          body: { "examples" => examples, "format" => format, "content" => content }
        )
        @core.send(call)
      end

      # Update training example.
      #
      # Replaces its text and its intent. Called by an owner of the account, or with an API key that has the
      # scope `manage`.
      #
      # PUT /api/v1/training/datasets/{id}/examples/{exampleId}
      #
      # @param id [Integer]
      # @param example_id [Integer]
      # @param text [String]
      # @param intent [String, nil]
      # @return [Hash{Symbol => Object}] `done`
      def update_training_example(id, example_id, text:, intent:)
        call = Call.new(
          method: "PUT",
          path: "/api/v1/training/datasets/#{Call.segment(id)}/examples/#{Call.segment(example_id)}",
          body: { "text" => text, "intent" => intent }
        )
        @core.send(call)
      end

      # Delete training example.
      #
      # Called by an owner of the account, or with an API key that has the scope `manage`.
      #
      # DELETE /api/v1/training/datasets/{id}/examples/{exampleId}
      #
      # @param id [Integer]
      # @param example_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_training_example(id, example_id)
        call = Call.new(
          method: "DELETE",
          path: "/api/v1/training/datasets/#{Call.segment(id)}/examples/#{Call.segment(example_id)}"
        )
        @core.send(call)
      end

      # Start a training session.
      #
      # A job trains a classifier of messages with the examples of the datasets, and measures it on examples
      # that were held out. When it is ready it goes live, unless `activate` is false; a chatbot is trained
      # once at a time. The examples must have at least two intents with two different texts each, and at
      # most 200 intents and 12,000 texts. Called by an owner of the account, or with an API key that has
      # the scope `manage`.
      #
      # POST /api/v1/chatbots/{chatbotId}/training/sessions
      #
      # @param chatbot_id [Integer]
      # @param dataset_ids [Array<Integer>, OMIT]
      # @param activate [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `training_session_result`
      def start_training_session(chatbot_id, dataset_ids: OMIT, activate: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/training/sessions",
          body: { "datasetIds" => dataset_ids, "activate" => activate }
        )
        @core.send(call)
      end

      # Get all training sessions for a chatbot.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/training/sessions
      #
      # @param chatbot_id [Integer]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param is_live [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `training_session_list`
      def list_training_sessions(chatbot_id, page: OMIT, limit: OMIT, is_live: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/training/sessions",
          query: { "page" => page, "limit" => limit, "isLive" => is_live }
        )
        @core.send(call)
      end

      # Get all training sessions for a chatbot. All pages, one after the other.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/training/sessions
      #
      # @param chatbot_id [Integer]
      # @param limit [Integer, OMIT]
      # @param is_live [Boolean, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `training_session_summary`
      def all_training_sessions(chatbot_id, limit: OMIT, is_live: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/training/sessions",
          query: { "limit" => limit, "isLive" => is_live }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # Get training session by ID.
      #
      # With its progress, and its report when it is completed. Called by any user of the account, or with
      # an API key that has the scope `read`.
      #
      # GET /api/v1/training/sessions/{id}
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `training_session_result`
      def read_training_session(id)
        @core.send(Call.new(method: "GET", path: "/api/v1/training/sessions/#{Call.segment(id)}"))
      end

      # Cancel training session.
      #
      # While it waits or runs. The live model stays live. Called by an owner of the account, or with an API
      # key that has the scope `manage`.
      #
      # DELETE /api/v1/training/sessions/{id}
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `training_session_result`
      def cancel_training_session(id)
        @core.send(Call.new(method: "DELETE", path: "/api/v1/training/sessions/#{Call.segment(id)}"))
      end

      # Put the model of a training session live.
      #
      # Also that of an earlier session: the ten newest models of a chatbot are kept. Messages get its
      # intents from then on. Called by an owner of the account, or with an API key that has the scope
      # `manage`.
      #
      # POST /api/v1/training/sessions/{id}/activate
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `training_session_result`
      def activate_training_session(id)
        @core.send(Call.new(method: "POST", path: "/api/v1/training/sessions/#{Call.segment(id)}/activate"))
      end

      # Take the model of a training session off.
      #
      # Messages get no intents from then on. Called by an owner of the account, or with an API key that has
      # the scope `manage`.
      #
      # POST /api/v1/training/sessions/{id}/deactivate
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `training_session_result`
      def deactivate_training_session(id)
        @core.send(Call.new(method: "POST", path: "/api/v1/training/sessions/#{Call.segment(id)}/deactivate"))
      end

      # Try the model of a training session with a message.
      #
      # Also a model that is not live. The message is labelled as a visitor's is; nothing is done with it,
      # or kept. Called by any user of the account, or with an API key that has the scope `read`.
      #
      # POST /api/v1/training/sessions/{id}/classify
      #
      # @param id [Integer]
      # @param text [String]
      # @return [Hash{Symbol => Object}] `classified_message_result`
      def classify_training_message(id, text:)
        call = Call.new(
          method: "POST",
          path: "/api/v1/training/sessions/#{Call.segment(id)}/classify",
          body: { "text" => text }
        )
        @core.send(call)
      end
    end
  end
end
