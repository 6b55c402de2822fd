# frozen_string_literal: true

require "json"

module ChatbotsPlatform
  # What every error of this library is.
  class Error < StandardError; end

  # The platform was not reached, or the connection broke before the answer was complete.
  class ConnectionFault < Error; end

  # Nothing came within the timeout.
  class TimedOut < ConnectionFault; end

  # A webhook is not the platform's, was changed, or is too old.
  class WebhookRefused < Error; end

  # An answer that was being streamed failed; `data` is the `error` event's.
  class StreamError < Error
    attr_reader :data

    def initialize(message, data = nil)
      super(message)
      @data = data
    end
  end

  # The platform refused a request.
  class ApiError < Error
    # @return [Integer]
    attr_reader :status
    # @return [String, nil] what kind of refusal it is, for programs
    attr_reader :code
    # @return [String, nil] what support asks for
    attr_reader :request_id
    # @return [Float, nil] seconds, of an answer with `Retry-After`
    attr_reader :retry_after
    # @return [Object] the whole answer
    attr_reader :body
    # @return [String] what is wrong, for people
    attr_reader :said

    def initialize(status, body, headers)
      @status = status
      @body = body
      @code = ApiError.code_of(body)
      @said = ApiError.message_of(body) || "status #{status}"
      @request_id = headers["x-request-id"] || @said[/\breq_\w+/] || headers["cf-ray"]
      @retry_after = Retries.retry_after_of(headers)
      super("#{@said} (#{[status, @code].compact.join(" ")})")
    end

    # The wrong fields of a request that is not valid, as the dialect writes them.
    def issues
      found = body.is_a?(Hash) ? body[:errors] || body[:detail] : nil
      found.is_a?(Array) ? found : []
    end

    # The error of an answer; `headers` are by their names in lower case.
    def self.of(status, payload, headers)
      body = begin
        JSON.parse(payload, symbolize_names: true)
      rescue JSON::ParserError
        payload
      end
      kind = status >= 500 ? ServerError : OF_STATUS.fetch(status, ApiError)
      kind.new(status, body, headers)
    end

    def self.code_of(body)
      return nil unless body.is_a?(Hash)

      inner = body[:error]
      code = inner.is_a?(Hash) ? inner[:code] : body[:code]
      # Document 003 has errors without a code: there, the error is it.
      [code, inner].find { |each| each.is_a?(String) }
    end

    def self.message_of(body)
      return body[0, 200] if body.is_a?(String) && !body.empty?
      return nil unless body.is_a?(Hash)

      detail, inner, message = body.values_at(:detail, :error, :message)
      return detail.map { |each| "#{each[:loc].join(".")}: #{each[:msg]}" }.join("; ") if detail.is_a?(Array)
      return message.map { |field, said| "#{field}: #{said.join(", ")}" }.join("; ") if message.is_a?(Hash)

      own = inner.is_a?(Hash) ? inner[:message] : inner
      [detail, message, own].find { |each| each.is_a?(String) }
    end
  end

  # 400 and 422: something in the request is wrong.
  class InvalidRequest < ApiError; end

  # 401: no credential, or one that is wrong, expired or revoked.
  class Unauthenticated < ApiError; end

  # 403: the credential may not do this.
  class Forbidden < ApiError; end

  # 404: no such record, or another account's.
  class NotFound < ApiError; end

  # 409: the request does not fit what is there.
  class Conflict < ApiError; end

  # 429: too many requests, and the retries are used up or would take too long.
  class RateLimited < ApiError; end

  # 5xx: the platform failed, or something it needs did.
  class ServerError < ApiError; end

  class ApiError
    OF_STATUS = {
      400 => InvalidRequest,
      401 => Unauthenticated,
      403 => Forbidden,
      404 => NotFound,
      409 => Conflict,
      422 => InvalidRequest,
      429 => RateLimited
    }.freeze
  end
end
