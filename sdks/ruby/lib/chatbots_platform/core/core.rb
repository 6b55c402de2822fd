# frozen_string_literal: true

require "json"
require "net/http"
require "securerandom"
require "uri"

module ChatbotsPlatform
  # Sends calls: credentials, retries, timeouts. Safe to share between threads.
  class Core
    FAULTS = [SystemCallError, IOError, SocketError, Timeout::Error, OpenSSL::SSL::SSLError, Net::ProtocolError,
              Net::HTTPBadResponse].freeze

    def initialize(base_url, headers, timeout:, retries:)
      @base = URI(base_url.sub(%r{/+\z}, ""))
      raise ArgumentError, "no http or https address: #{base_url}" unless @base.is_a?(URI::HTTP)

      raise ArgumentError, "the address must not contain a user or a password" if @base.userinfo

      # Net::HTTP would show some of them in its own errors.
      bad = headers.compact.values.any? { |value| value.match?(/[^\x20-\x7e]/) }
      raise ArgumentError, "a credential has a line break or a letter that is not ASCII" if bad

      @headers = { "user-agent" => "chatbots-platform-ruby/1.0" }.merge(headers.compact)
      @connections = Connections.new(@base, timeout)
      @retries = retries
    end

    # Without the credentials, for logs.
    def inspect
      "#<#{self.class.name} #{@base.host}>"
    end

    # The answer of a call: read from JSON with symbols as keys, or bytes where it is a file.
    def send(call)
      attempt(call, call.is_binary ? "*/*" : "application/json") do |response|
        payload = response.read_body.to_s
        # Net::HTTP takes a body that was cut for whole.
        raise EOFError, "the answer was cut" if payload.bytesize < response.content_length.to_i

        next payload if call.is_binary
        next nil if payload.empty?

        JSON.parse(payload.force_encoding("UTF-8"), symbolize_names: true)
      rescue JSON::ParserError
        raise IOError, "the answer is not JSON: is this the address of the platform?"
      end
    end

    # The events of an answer, as they come: to the block, else as an enumerator. Only the start is retried.
    def stream(call)
      return enum_for(:stream, call) unless block_given?

      attempt(call, "text/event-stream", once_read: true) do |response|
        reader = EventReader.new
        response.read_body { |piece| reader.feed(piece) { |event| yield event } }
        raise StreamError, "the stream ended before the answer did" unless reader.done?
      end
      nil
    end

    # The items of all pages: to the block, else as an enumerator. A page is read when its first item is asked for.
    def pages(call, pages, &block)
      return enum_for(:pages, call, pages) if block.nil?

      ask = lambda do |value|
        query = value.nil? ? call.query : (call.query || {}).merge(pages.parameter => value)
        send(Call.new(**call.to_h, query: query))
      end
      pages.each_item(ask, &block)
      nil
    end

    private

    def attempt(call, accept, once_read: false, &read)
      # One for all attempts, so that together they have one effect.
      key = call.method == "POST" ? call.key || SecureRandom.uuid : nil
      repeatable = Retries.repeatable?(call)
      (0..).each do |number|
        is_read = false
        answered = exchange(call, accept, key, is_kept: repeatable && !once_read) do |response|
          is_read = once_read
          read.call(response)
        end
        return answered.value if answered.is_a?(Answer)

        retried = Retries.retried?(answered.status, repeatable, answered.retry_after)
        pause(retried ? @retries.wait(number, answered.retry_after) : nil) { answered }
      rescue *FAULTS => e
        pause(repeatable && !is_read ? @retries.wait(number, nil) : nil) { fault_of(e) }
      end
    end

    Answer = Struct.new(:value)
    private_constant :Answer

    # Waits, or raises what the block makes where there is nothing to wait for.
    def pause(seconds)
      raise yield if seconds.nil?

      sleep(seconds)
    end

    # What a success was read as, or the error of a refusal.
    def exchange(call, accept, key, is_kept:, &read)
      # A connection that the platform has closed meanwhile shows it only when it is used: what may not be sent twice gets a new one.
      used = @connections.take
      if used && !is_kept
        @connections.close(used)
      elsif used
        is_answered = false
        begin
          return on(used, call, accept, key) do |response|
            is_answered = true
            read.call(response)
          end
        rescue Timeout::Error
          raise
        rescue *FAULTS
          raise if is_answered
        end
      end
      on(@connections.make, call, accept, key, &read)
    end

    def on(http, call, accept, key)
      is_read = false
      answered = nil
      received = http.request(request_of(call, accept, key)) do |response|
        if response.code.to_i < 300
          answered = Answer.new(yield(response))
        else
          headers = response.each_header.to_h
          answered = ApiError.of(response.code.to_i, response.read_body.to_s.force_encoding("UTF-8"), headers)
        end
      end
      is_read = true
      @connections.give(http, received)
      answered
    ensure
      @connections.close(http) unless is_read
    end

    def request_of(call, accept, key)
      kind = Net::HTTP.const_get(call.method.capitalize)
      request = kind.new("#{@base.path}#{call.address}", @headers.merge("accept" => accept))
      request["idempotency-key"] = key unless key.nil?
      # Net::HTTP unpacks only what it asked for itself.
      request["accept-encoding"] = "identity"
      return with_form(request, call) if call.form
      # Net::HTTP would say that an empty body is a form.
      request["content-type"] = "application/octet-stream" if request.request_body_permitted?
      return request if call.body.nil?

      request["content-type"] = "application/json"
      request.body = JSON.generate(call.body.is_a?(Hash) ? Call.present(call.body) : call.body)
      request
    end

    def with_form(request, call)
      form = Form.new(Call.present(call.form), call.on_progress)
      request["content-type"] = form.content_type
      request.content_length = form.length
      request.body_stream = form
      request
    end

    def fault_of(error)
      (error.is_a?(Timeout::Error) ? TimedOut : ConnectionFault).new(error.message)
    end
  end
end
