# frozen_string_literal: true

require "json"
require "net/http"
require "securerandom"
require "chatbots-platform-ruby"

# What the tests share: where everything is, and an account with an assistant that knows a document.
module Stage
  URL = ENV.fetch("SDK_URL")
  RECEIVER = ENV.fetch("SDK_RECEIVER")
  FAULTS = ENV.fetch("SDK_FAULTS")
  OWN = "ruby-#{SecureRandom.uuid}"
  DOCUMENT = "# Ferry\n\n## Tickets\n\nA ticket for the ferry costs 14 euros. Children under six travel for free.\n"
  QUESTION = "How much does a ticket for the ferry cost?"
  SOON = ChatbotsPlatform::Retries.new(first_wait: 0.01)

  module_function

  # A client of an account of its own, logged in.
  def client
    @client ||= begin
      credentials = { email: "#{SecureRandom.uuid}@example.com", password: "pass-#{SecureRandom.uuid}" }
      anybody = ChatbotsPlatform::ReplyX.new(URL)
      anybody.accounts.register(**credentials)
      ChatbotsPlatform::ReplyX.new(URL, token: anybody.accounts.log_in(**credentials)[:access_token])
    end
  end

  def assistant
    @assistant ||= client.assistants.create_assistant(name: "Ferry")
  end

  # What was told of the upload's progress.
  def told
    @told ||= []
  end

  # A document that is processed.
  def document
    @document ||= begin
      file = ChatbotsPlatform::Upload.new(content: DOCUMENT, name: "ferry.md")
      progress = ->(sent, whole) { told << [sent, whole] }
      made = client.documents.create_document(file: file, assistant_id: assistant[:id], on_progress: progress)
      ends = Time.now + 30
      until made[:processing_status] == "completed"
        raise "the document is not processed: #{made}" if Time.now > ends

        sleep(0.1)
        made = client.documents.read_document(made[:id])
      end
      made
    end
  end

  def read_json(url)
    JSON.parse(Net::HTTP.get(URI(url)))
  end

  # A client of a platform with a fault.
  def faulty(fault, name = OWN)
    ChatbotsPlatform::ReplyX.new("#{FAULTS}/#{fault}/#{name}", token: "t", retries: SOON)
  end

  # What the platform with the fault has seen of it.
  def seen(fault, name = OWN)
    read_json("#{FAULTS}/_seen/#{fault}/#{name}")
  end
end
