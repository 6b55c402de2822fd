# frozen_string_literal: true

# A developer's way through each dialect, against a started platform.
include ChatbotsPlatform

Checks.test "an upload tells how far it is" do
  document = Stage.document
  sent = Stage.told.map(&:first)
  Checks.equal sent.sort, sent
  Checks.equal Stage.told.last[0], Stage.told.last[1]
  Checks.holds Stage.told.last[1] > document[:file_size], "the whole body is counted"
end

Checks.test "an answer is streamed with its citation" do
  document = Stage.document
  dialog = Stage.client.dialogs.create_dialog(assistant_id: Stage.assistant[:id])
  events = Stage.client.dialogs.post_message_stream(dialog[:id], content: Stage::QUESTION).to_a
  answer = events.find { |event| event.name == "ai_response" }.data
  Checks.holds answer[:text].include?("14 euros"), "the answer is of the document"
  Checks.equal document[:id], answer[:citations].first[:source_id]
  Checks.equal %w[user_message done], [events.first.name, events.last.name]
end

Checks.test "all pages of a list are gone through" do
  assistant = Stage.client.assistants.create_assistant(name: "Pages")
  made = Array.new(5) { |n| Stage.client.dialogs.create_dialog(assistant_id: assistant[:id], title: "No. #{n}")[:id] }
  listed = Stage.client.dialogs.all_assistant_dialogs(assistant[:id], limit: 2).map { |dialog| dialog[:id] }
  Checks.equal made.sort, listed.sort
end

Checks.test "refusals are typed" do
  missing = Checks.raised(NotFound) { Stage.client.assistants.read_assistant(999_999_999) }
  Checks.equal [404, "NOT_FOUND"], [missing.status, missing.code]
  wrong = Checks.raised(InvalidRequest) { Stage.client.assistants.create_assistant(name: "") }
  Checks.equal [422, "VALIDATION_ERROR"], [wrong.status, wrong.code]
  Checks.holds wrong.issues.first[:loc].include?("name"), "the field is named"
  Checks.raised(Unauthenticated) { ReplyX.new(Stage::URL, token: "wrong").accounts.read_me }
end

Checks.test "a field can be left out or sent as null" do
  made = Stage.client.assistants.create_assistant(name: "Null", abstain_below: 0.5, description: "stays")
  changed = Stage.client.assistants.patch_assistant(made[:id], abstain_below: nil)
  Checks.equal [0.5, nil, "stays"], [made[:abstain_below], changed[:abstain_below], changed[:description]]
end

Checks.test "the signature of a delivery is checked" do
  made = Stage.client.webhooks.create_webhook(url: "#{Stage::RECEIVER}/r/#{Stage::OWN}")
  Stage.client.webhooks.test_webhook(made[:id])
  headers, body = Stage.read_json("#{Stage::RECEIVER}/_fake/#{Stage::OWN}").first.values_at("headers", "body")
  Checks.equal "test", Webhooks.verify(made[:secret], headers, body)[:type]
  sent_at = Time.at(headers["webhook-timestamp"].to_i)
  [
    [made[:secret], "#{body} ", sent_at],
    ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", body, sent_at],
    [made[:secret], body, sent_at + 301]
  ].each do |secret, came, now|
    Checks.raised(WebhookRefused) { Webhooks.verify(secret, headers, came, now: now) }
  end
end

Checks.test "a visitor asks on a website" do
  Stage.document
  id = Stage.assistant[:id]
  Stage.client.assistants.switch_website_integration(id, enabled: true)
  token = Stage.client.site.read_site_token(assistant_id: id)[:site_token]
  dialog = Visitor.new(Stage::URL, site_token: token).site.create_site_dialog
  visitor = Visitor.new(Stage::URL, site_token: token, guest_id: dialog[:guest_id])
  exchange = visitor.site.post_site_message(dialog[:id], content: Stage::QUESTION)
  Checks.holds exchange[:ai_response][:text].include?("14 euros"), "the visitor has the answer"
  Checks.equal [dialog[:id]], visitor.site.all_site_dialogs(limit: 1).map { |each| each[:id] }
end

Checks.test "a helpdesk reads its bots and uploads sources" do
  token = Stage.client.account_tokens.create_account_token(name: "Helpdesk")
  helpdesk = ReplyCX.new(Stage::URL, account_token: token[:token])
  bot = helpdesk.bots.list_bots(token[:account_id])[:bots].find { |each| each[:bot_id] == Stage.assistant[:id] }
  file = Upload.new(content: "# Lamp\n\nPush the button.", name: "lamp.md")
  base = bot[:knowledge_base_id].to_s
  sources = { "manual" => [file, "A lamp has one button."] }
  Checks.equal base.to_i, helpdesk.knowledge_base.upload_sources(base, fields: sources)[:knowledge_base_id]
  Checks.raised(Unauthenticated) { ReplyCX.new(Stage::URL, account_token: "swa_wrong").bots.list_bots(token[:account_id]) }
end

Checks.test "a chatbot answers in an application" do
  name = "u#{SecureRandom.hex(8)}"
  user = { email: "#{name}@example.com", password: "pass-#{name}", username: name }
  session = Chatbots.new(Stage::URL).authentication.register(**user)
  client = Chatbots.new(Stage::URL, token: session[:data][:accessToken])
  program = Chatbots.new(Stage::URL, api_key: client.authentication.create_api_key(name: "Program")[:data][:key])
  bot = program.chatbots.create_chatbot(name: "Lamps")[:data]
  base = program.knowledge_bases.list_knowledge_bases(bot[:id])[:data].first
  question = "How long can I return a lamp?"
  program.knowledge_bases.add_knowledge_item(base[:id], question: question, answer: "Within 14 days.")
  events = program.conversations.send_message_stream(bot[:id], message: question, user_id: "u1").to_a
  Checks.holds events.map(&:data).to_s.include?("14 days"), "the answer is of the item"
  Checks.equal [bot[:id]], program.chatbots.all_chatbots(limit: 1).map { |each| each[:id] }
end
