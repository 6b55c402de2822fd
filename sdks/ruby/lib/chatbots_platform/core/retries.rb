# frozen_string_literal: true

require "time"

module ChatbotsPlatform
  # How often, and how patiently, a call is tried again.
  class Retries
    SAFE = %w[GET HEAD PUT DELETE].freeze
    FAULTS = [500, 502, 503, 504].freeze

    # @param limit [Integer] attempts after the first one
    # @param first_wait [Float] seconds before the first retry; twice as long before each further one, less up to half of it
    #   by chance
    # @param longest_wait [Float] seconds; a `Retry-After` that asks for more is not waited for: the error is raised
    def initialize(limit: 3, first_wait: 0.5, longest_wait: 30.0)
      @limit = limit
      @first_wait = first_wait
      @longest_wait = longest_wait
    end

    # Seconds before the attempt after number `attempt` (from 0); nil: there is none.
    def wait(attempt, retry_after)
      return nil if attempt >= @limit
      return [@first_wait * 2**attempt, @longest_wait].min * rand(0.5..1.0) if retry_after.nil?

      retry_after > @longest_wait ? nil : retry_after + @first_wait * rand(0.0..0.25)
    end

    # Whether a call that may have had its effect can be sent again.
    def self.repeatable?(call)
      SAFE.include?(call.method) || call.takes_key
    end

    # Whether a refusal is tried again: 429 did nothing; a fault may have, and so may an attempt that is still running.
    def self.retried?(status, repeatable, retry_after)
      return true if status == 429

      repeatable && (FAULTS.include?(status) || (status == 409 && !retry_after.nil?))
    end

    # `Retry-After` in seconds, which is a number or a date.
    def self.retry_after_of(headers)
      value = headers["retry-after"].to_s.strip
      return nil if value.empty?
      return value.to_f if value.match?(/\A\d+(\.\d+)?\z/)

      [0.0, Time.httpdate(value) - Time.now].max
    rescue ArgumentError
      nil
    end
  end
end
