# frozen_string_literal: true

module ChatbotsPlatform
  # How a list goes on. Four styles: `next` (a field names what asks for the next page), `last` (the id of the last item does),
  # `page` and `offset` (counted).
  Pages = Struct.new(:style, :parameter, :items, :next, keyword_init: true) do
    # Yields each item of all pages; the block asks for a page with what its parameter is.
    def each_item(ask)
      value = nil
      number = 1
      seen = 0
      loop do
        answer = ask.call(value)
        found = items.nil? ? answer : answer.fetch(items.to_sym)
        found.each { |item| yield item }
        number += 1
        seen += found.length
        asked = value
        value = following(answer.is_a?(Hash) ? answer : {}, found, number, seen)
        return if value.nil?
        raise Error, "the list does not go on: its next page is the one that was read" if value == asked
      end
    end

    private

    def following(whole, found, number, seen)
      return whole[self.next.to_sym] if style == "next"
      return nil if found.empty? || whole[:has_more] == false
      return found.last.fetch(:id) if style == "last"

      total = (whole[:pagination] || whole)[:total]
      return nil if total.is_a?(Integer) && seen >= total

      style == "page" ? number : seen
    end
  end
end
