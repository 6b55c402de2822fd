# frozen_string_literal: true

require "json"
require "openssl"

module ChatbotsPlatform
  # Webhooks that are received: whether they are the platform's, and what they say.
  module Webhooks
    # Checks the signature of a webhook and returns its event.
    #
    # @param secret [String] begins with `whsec_`
    # @param headers [Hash{String => String}] letter case does not matter
    # @param body [String] exactly what came
    # @param tolerance [Numeric] how many seconds its clock may differ from yours
    # @raise [WebhookRefused] it is not the platform's, was changed, or is too old
    # @return [Hash{Symbol => Object}]
    def self.verify(secret, headers, body, tolerance: 300, now: Time.now)
      of = headers.to_h.transform_keys { |name| name.to_s.downcase }
      id, sent_at, signatures = of.values_at("webhook-id", "webhook-timestamp", "webhook-signature")
      unless id && signatures && sent_at.to_s.match?(/\A\d{1,15}\z/)
        raise WebhookRefused, "the headers webhook-id, webhook-timestamp and webhook-signature are missing or wrong"
      end
      raise WebhookRefused, "the timestamp is too far from now" if (now.to_f - sent_at.to_i).abs > tolerance

      expected = "v1,#{signature_of(secret, "#{id}.#{sent_at}.".b + body.b)}"
      # All of them are compared: during a rotation there are two.
      matches = signatures.split.map { |each| OpenSSL.secure_compare(expected, each) }
      raise WebhookRefused, "the signature is wrong" if matches.none?

      JSON.parse(body, symbolize_names: true)
    end

    def self.signature_of(secret, content)
      key = secret.delete_prefix("whsec_").unpack1("m0")
      raise ArgumentError if key.empty?

      [OpenSSL::HMAC.digest("SHA256", key, content)].pack("m0")
    rescue ArgumentError
      raise WebhookRefused, "the secret is no webhook secret"
    end
    private_class_method :signature_of
  end
end
