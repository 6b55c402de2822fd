# frozen_string_literal: true

require "socket"

# What happens to a call while the platform has faults.
Checks.test "a keyed POST has one effect after a 503 and after a broken connection" do
  %w[unavailable broken].each do |fault|
    Checks.equal 7, Stage.faulty(fault).dialogs.create_dialog(assistant_id: 1)[:id]
    came = Stage.seen(fault)
    keys = came["requests"].map { |each| each["key"] }
    Checks.equal [2, 1], [keys.length, came["effects"]]
    Checks.holds !keys.first.nil? && keys.first == keys.last, "one key for both attempts"
  end
end

Checks.test "a POST without a key is not sent again after a fault" do
  own = "#{Stage::OWN}-unkeyed"
  failed = Checks.raised(ChatbotsPlatform::ServerError) { Stage.faulty("unavailable", own).assistants.create_assistant(name: "Once") }
  Checks.equal [503, "req_of_the_test"], [failed.status, failed.request_id]
  Checks.equal 1, Stage.seen("unavailable", own)["requests"].length
end

Checks.test "a rate limit is waited for" do
  Checks.equal 7, Stage.faulty("limited").assistants.create_assistant(name: "Later")[:id]
  Checks.equal 2, Stage.seen("limited")["requests"].length
end

Checks.test "a rate limit of an hour is told at once" do
  refused = Checks.raised(ChatbotsPlatform::RateLimited) { Stage.faulty("closed").accounts.read_me }
  Checks.equal [3600.0, "RATE_LIMIT_EXCEEDED"], [refused.retry_after, refused.code]
  Checks.equal 1, Stage.seen("closed")["requests"].length
end

Checks.test "a platform that says nothing is left after the timeout" do
  TCPServer.open("127.0.0.1", 0) do |silent|
    retries = ChatbotsPlatform::Retries.new(limit: 1, first_wait: 0.01)
    client = ChatbotsPlatform::ReplyX.new("http://127.0.0.1:#{silent.addr[1]}", timeout: 0.05, retries: retries)
    Checks.raised(ChatbotsPlatform::TimedOut) { client.accounts.read_me }
  end
end

Checks.test "a platform that is not there is a connection fault" do
  client = ChatbotsPlatform::ReplyX.new("http://127.0.0.1:1", retries: Stage::SOON)
  Checks.raised(ChatbotsPlatform::ConnectionFault) { client.accounts.read_me }
end
