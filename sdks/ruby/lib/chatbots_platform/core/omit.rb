# frozen_string_literal: true

module ChatbotsPlatform
  # The default of every optional argument: the field is left out. `nil` is sent as null.
  OMIT = Object.new
  def OMIT.inspect = "OMIT"
  OMIT.freeze
end
