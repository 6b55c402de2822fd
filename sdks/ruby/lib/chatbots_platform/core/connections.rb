# frozen_string_literal: true

require "net/http"

module ChatbotsPlatform
  # The open connections of a client: as many as threads have called at once. Each is used by one call at a time.
  class Connections
    LONGEST_IDLE = 30

    def initialize(base, timeout)
      @base = base
      @timeout = timeout
      @idle = []
      @process = Process.pid
      @lock = Mutex.new
    end

    # Without what it was given, for logs.
    def inspect
      "#<#{self.class.name} #{@base.host}>"
    end

    # A connection that was used before; nil: there is none. The platform may have closed it.
    def take
      @lock.synchronize do
        # After a fork, those of the parent are still the parent's.
        @idle = [] if @process != Process.pid
        @process = Process.pid
        while (http, since = @idle.pop)
          return http if clock - since < LONGEST_IDLE

          close(http)
        end
      end
      nil
    end

    # A new connection.
    def make
      http = Net::HTTP.new(@base.host, @base.port)
      http.use_ssl = @base.scheme == "https"
      http.open_timeout = http.read_timeout = http.write_timeout = @timeout
      # It would send some requests again by itself, and after two seconds connect anew without saying so.
      http.max_retries = 0
      http.keep_alive_timeout = LONGEST_IDLE + 1
      http.start
    end

    # Keeps a connection whose answer was read, unless one of both closes it.
    def give(http, response)
      return close(http) if !http.started? || response["connection"].to_s.downcase == "close"

      @lock.synchronize { @idle.push([http, clock]) }
    end

    def close(http)
      http.finish if http.started?
    rescue IOError
      nil
    end

    private

    def clock
      Process.clock_gettime(Process::CLOCK_MONOTONIC)
    end
  end
end
