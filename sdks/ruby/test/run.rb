# frozen_string_literal: true

require_relative "checks"
require_relative "stage"
require_relative "journey"
require_relative "retries"

Checks.run
