# frozen_string_literal: true

# Tests without a library: each is a block with a name, and a failed check ends it.
module Checks
  FAILED = Class.new(StandardError)
  ALL = {}

  module_function

  def test(name, &block)
    ALL[name] = block
  end

  def equal(wanted, found)
    raise FAILED, "wanted #{wanted.inspect}, found #{found.inspect}" unless wanted == found
  end

  def holds(is_so, what)
    raise FAILED, what unless is_so
  end

  # The error that the block raises.
  def raised(kind)
    yield
    raise FAILED, "no #{kind} was raised"
  rescue kind => e
    e
  end

  # Runs all, prints what failed, and ends with 1 then.
  def run
    failed = ALL.reject do |name, block|
      block.call
      true
    rescue StandardError => e
      puts "FAILED #{name}\n  #{e.full_message(highlight: false)}"
      false
    end
    puts "#{ALL.length - failed.length} of #{ALL.length} tests passed"
    exit(failed.empty? ? 0 : 1)
  end
end
