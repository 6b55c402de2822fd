# frozen_string_literal: true

require "pp"
require "socket"
require "tmpdir"

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

Checks.test "an answer that is a page or was cut is a connection fault" do
  %w[page cut].each do |fault|
    Checks.raised(ChatbotsPlatform::ConnectionFault) { Stage.faulty(fault).accounts.read_me }
    Checks.raised(ChatbotsPlatform::Error) { Stage.faulty(fault).dialogs.post_message_stream(1, content: "x").to_a }
  end
  Checks.raised(ChatbotsPlatform::ConnectionFault) { Stage.faulty("cut").dialogs.read_file(1) }
end

Checks.test "a list that never ends is an error" do
  Checks.raised(ChatbotsPlatform::Error) { Stage.faulty("looping").inbox.all_inbox.to_a }
end

Checks.test "calls share a connection, and outlive its end" do
  client = Stage.faulty("kept")
  5.times { client.accounts.read_me }
  Checks.equal 1, Stage.seen("kept")["connections"]
  ended = Stage.faulty("ended")
  3.times do
    ended.accounts.read_me
    ended.assistants.create_assistant(name: "Once")
    ended.dialogs.create_dialog(assistant_id: 1)
    sleep(0.05)
  end
  Checks.equal 9, Stage.seen("ended")["effects"]
  5.times { client.assistants.create_assistant(name: "Once") }
  Checks.equal 1, Stage.seen("kept")["open"]
end

Checks.test "a redirect to another host is an error, and takes no credential along" do
  client = Stage.faulty("moved")
  file = ChatbotsPlatform::Upload.new(content: "# A", name: "a.md")
  [
    -> { client.accounts.read_me },
    -> { client.documents.create_document(file: file, assistant_id: 1) },
    -> { client.dialogs.post_message_stream(1, content: "x").to_a }
  ].each { |call| Checks.equal 307, Checks.raised(ChatbotsPlatform::ApiError, &call).status }
  Checks.equal [], Stage.seen("elsewhere")["requests"]
end

Checks.test "a credential is not shown, neither by an error nor by inspect" do
  refused = Checks.raised(ArgumentError) { ChatbotsPlatform::ReplyX.new(Stage::FAULTS, token: "secret\n") }
  wrong = Checks.raised(ArgumentError) { ChatbotsPlatform::ReplyX.new("http://me:secret@127.0.0.1") }
  client = ChatbotsPlatform::ReplyX.new("#{Stage::FAULTS}/closed/#{Stage::OWN}-hidden", token: "secret", service_key: "secret")
  limited = Checks.raised(ChatbotsPlatform::RateLimited) { client.accounts.read_me }
  shown = [refused, wrong, client, client.accounts, limited].map { |each| [each.inspect, each.to_s, each.pretty_inspect] }.join
  Checks.holds !shown.include?("secret"), shown
end

Checks.test "no webhook is signed with an empty secret" do
  # HMAC-SHA256 of "evt_1.1795946400.{}" with an empty key.
  signature = "v1,W2bCgSWoi8O4vNOKD55iXWOsJwmfDC9rxdtcFxWlKTE="
  headers = { "webhook-id" => "evt_1", "webhook-timestamp" => "1795946400", "webhook-signature" => signature }
  Checks.raised(ChatbotsPlatform::WebhookRefused) do
    ChatbotsPlatform::Webhooks.verify("", headers, "{}", now: Time.at(1_795_946_400))
  end
end

Checks.test "a file that grows while it is sent is not sent" do
  Dir.mktmpdir do |folder|
    path = File.join(folder, "growing.md")
    File.binwrite(path, "x" * 100_000)
    grow = ->(_sent, _whole) { File.open(path, "ab") { |file| file.write("y" * 70_000) } }
    failed = Checks.raised(ChatbotsPlatform::ConnectionFault) do
      upload = ChatbotsPlatform::Upload.new(path)
      Stage.faulty("grown").documents.create_document(file: upload, assistant_id: 1, on_progress: grow)
    end
    Checks.holds failed.message.include?("has changed"), failed.message
    Checks.equal 0, Stage.seen("grown")["effects"]
  end
end
