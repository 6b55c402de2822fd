# frozen_string_literal: true

require "json"

module ChatbotsPlatform
  # An event of a stream: its name (`delta`, `ai_response`, …) and its data, read from JSON.
  Event = Struct.new(:name, :data)

  # Reads events out of pieces of text, however they are cut.
  class EventReader
    def initialize
      @rest = "".b
      @name = "message"
      @data = []
      @is_done = false
    end

    # Whether the last event has come.
    def done?
      @is_done
    end

    # Yields each event that is complete. An `error` event is raised.
    def feed(piece)
      @rest << piece.b
      while (line = @rest.slice!(/\A[^\n]*\n/n))
        event = take(line.force_encoding("UTF-8").chomp)
        next if event.nil?
        raise StreamError.new(ApiError.message_of(event.data) || "the answer failed", event.data) if event.name == "error"

        @is_done = true if event.name == "done"
        yield event
      end
    end

    private

    def take(line)
      if line.empty?
        event = @data.empty? ? nil : Event.new(@name, JSON.parse(@data.join("\n"), symbolize_names: true))
        @name = "message"
        @data = []
        return event
      end
      field, value = line.split(":", 2)
      value = value.to_s.delete_prefix(" ")
      @name = value if field == "event"
      @data << value if field == "data"
      nil
    end
  end
end
