# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Onboarding.
    class OnboardingApi
      def initialize(core)
        @core = core
      end

      # Read your onboarding state.
      #
      # Called by any user of the account.
      #
      # GET /api/users/onboarding/status
      #
      # @return [Hash{Symbol => Object}] `onboarding`
      def read_onboarding
        @core.send(Call.new(method: "GET", path: "/api/users/onboarding/status"))
      end

      # Start the onboarding, or resume it after a skip.
      #
      # Called by any user of the account.
      #
      # POST /api/users/onboarding/start
      #
      # @return [Hash{Symbol => Object}] `onboarding`
      def start_onboarding
        @core.send(Call.new(method: "POST", path: "/api/users/onboarding/start"))
      end

      # Complete the onboarding.
      #
      # Called by any user of the account.
      #
      # POST /api/users/onboarding/complete
      #
      # @return [Hash{Symbol => Object}] `onboarding`
      def complete_onboarding
        @core.send(Call.new(method: "POST", path: "/api/users/onboarding/complete"))
      end

      # Skip the onboarding.
      #
      # Called by any user of the account.
      #
      # POST /api/users/onboarding/skip
      #
      # @return [Hash{Symbol => Object}] `onboarding`
      def skip_onboarding
        @core.send(Call.new(method: "POST", path: "/api/users/onboarding/skip"))
      end

      # Record that a bot was created.
      #
      # Called by any user of the account.
      #
      # POST /api/users/onboarding/mark-bot-created
      #
      # @return [Hash{Symbol => Object}] `onboarding`
      def mark_bot_created
        @core.send(Call.new(method: "POST", path: "/api/users/onboarding/mark-bot-created"))
      end

      # Record that the first message was sent.
      #
      # Called by any user of the account.
      #
      # POST /api/users/onboarding/mark-first-message
      #
      # @return [Hash{Symbol => Object}] `onboarding`
      def mark_first_message
        @core.send(Call.new(method: "POST", path: "/api/users/onboarding/mark-first-message"))
      end

      # Record the current step.
      #
      # Called by any user of the account.
      #
      # POST /api/users/onboarding/update-step
      #
      # @param step [Integer, String]
      # @return [Hash{Symbol => Object}] `onboarding`
      def update_onboarding_step(step:)
        @core.send(Call.new(method: "POST", path: "/api/users/onboarding/update-step", body: { "step" => step }))
      end

      # Record a tip as seen.
      #
      # Called by any user of the account.
      #
      # POST /api/users/onboarding/save-tip
      #
      # @param tip [Integer, String]
      # @return [Hash{Symbol => Object}] `onboarding`
      def save_onboarding_tip(tip:)
        @core.send(Call.new(method: "POST", path: "/api/users/onboarding/save-tip", body: { "tip" => tip }))
      end
    end
  end
end
