# frozen_string_literal: true

require "erb"

module ChatbotsPlatform
  # A call, as the generated methods describe it.
  Call = Struct.new(:method, :path, :query, :body, :form, :on_progress, :takes_key, :key, :is_binary, keyword_init: true) do
    # A value as a segment of a path.
    def self.segment(value)
      ERB::Util.url_encode(value.to_s)
    end

    # The path with the query's values that were given.
    def address
      given = Call.present(query || {}).compact
      return path if given.empty?

      pairs = given.map { |name, value| "#{name}=#{ERB::Util.url_encode(value.is_a?(Array) ? value.join(",") : value.to_s)}" }
      "#{path}?#{pairs.join("&")}"
    end

    # The fields that are to be sent: all but those that are `OMIT`.
    def self.present(fields)
      fields.reject { |_, value| value.equal?(OMIT) }
    end
  end
end
