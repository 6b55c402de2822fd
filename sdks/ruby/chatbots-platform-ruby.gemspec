# frozen_string_literal: true

Gem::Specification.new do |spec|
  spec.name = "chatbots-platform-ruby"
  spec.version = "1.0.0"
  spec.summary = "The client library of the platform for Ruby: keyword arguments, RBS types, without dependencies"
  spec.authors = ["Switchboard"]
  spec.license = "Apache-2.0"
  spec.required_ruby_version = ">= 3.0"
  spec.files = Dir["lib/**/*.rb", "sig/**/*.rbs", "README.md"]
end
