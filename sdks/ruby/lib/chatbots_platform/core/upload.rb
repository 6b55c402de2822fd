# frozen_string_literal: true

require "securerandom"
require "stringio"

module ChatbotsPlatform
  # A file that is sent: a path, or bytes with a name. The content type is told by the name unless it is given.
  class Upload
    TYPES = {
      ".csv" => "text/csv", ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      ".gif" => "image/gif", ".html" => "text/html", ".jpeg" => "image/jpeg", ".jpg" => "image/jpeg",
      ".json" => "application/json", ".md" => "text/markdown", ".pdf" => "application/pdf", ".png" => "image/png",
      ".pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation", ".txt" => "text/plain",
      ".webp" => "image/webp", ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    }.freeze

    attr_reader :name, :content_type

    # @param path [String, nil]
    # @param content [String, nil] bytes, instead of a path
    def initialize(path = nil, content: nil, name: nil, content_type: nil)
      raise ArgumentError, "a path or the content must be given" if path.nil? == content.nil?

      @path = path
      @content = content&.b
      @name = name || (path ? File.basename(path) : "file")
      @content_type = content_type || TYPES.fetch(File.extname(@name).downcase, "application/octet-stream")
    end

    # Bytes.
    def size
      @path ? File.size(@path) : @content.bytesize
    end

    # The content from its beginning.
    def open
      @path ? File.open(@path, "rb") : StringIO.new(@content)
    end
  end

  # A body of multipart/form-data, read like a file. Made anew for each attempt.
  class Form
    attr_reader :length, :content_type

    def initialize(fields, on_progress)
      boundary = SecureRandom.hex(16)
      @on_progress = on_progress
      @content_type = "multipart/form-data; boundary=#{boundary}"
      @parts = fields.flat_map do |name, value|
        (value.is_a?(Array) ? value : [value]).flat_map { |each| parts_of(boundary, name, each) }
      end
      @parts << text("--#{boundary}--\r\n")
      @sizes = @parts.map(&:size)
      @length = @sizes.sum
      @sent = 0
    end

    # As `IO#read` does; it is what sends the body.
    def read(count = nil, into = nil)
      piece = next_piece(count || @length)
      into&.replace(piece || "")
      return piece if piece.nil?

      @sent += piece.bytesize
      @on_progress&.call(@sent, @length)
      into || piece
    end

    private

    def next_piece(count)
      until @parts.empty?
        @open ||= @parts.first.open
        piece = @open.read(count)
        # More than was announced would be read as another request.
        @sizes[0] -= piece.to_s.bytesize
        unless piece.nil? || piece.empty?
          raise changed if @sizes[0].negative?

          return piece
        end
        raise changed unless @sizes[0].zero?

        @open.close
        @open = nil
        @parts.shift
        @sizes.shift
      end
      nil
    end

    def changed
      IOError.new("#{@parts.first.name} has changed while it was sent")
    end

    def parts_of(boundary, name, value)
      head = "--#{boundary}\r\nContent-Disposition: form-data; name=\"#{quoted(name.to_s)}\""
      return [text("#{head}\r\n\r\n#{value}\r\n")] unless value.is_a?(Upload)

      file = "#{head}; filename=\"#{quoted(value.name)}\"\r\nContent-Type: #{value.content_type}\r\n\r\n"
      [text(file), value, text("\r\n")]
    end

    def text(text)
      Upload.new(content: text)
    end

    def quoted(name)
      name.gsub('"', "%22").gsub("\r", "%0D").gsub("\n", "%0A")
    end
  end
end
