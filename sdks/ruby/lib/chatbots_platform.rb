# frozen_string_literal: true

# The client library of the platform: one class for each kind of caller.
module ChatbotsPlatform
  VERSION = "1.0.0"
end

require_relative "chatbots_platform/core/omit"
require_relative "chatbots_platform/core/retries"
require_relative "chatbots_platform/core/errors"
require_relative "chatbots_platform/core/upload"
require_relative "chatbots_platform/core/events"
require_relative "chatbots_platform/core/call"
require_relative "chatbots_platform/core/pages"
require_relative "chatbots_platform/core/webhooks"
require_relative "chatbots_platform/core/connections"
require_relative "chatbots_platform/core/core"
require_relative "chatbots_platform/replyx"
require_relative "chatbots_platform/visitor"
require_relative "chatbots_platform/replycx"
require_relative "chatbots_platform/chatbots"
