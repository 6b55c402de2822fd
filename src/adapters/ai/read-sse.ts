/**
 * The `data` of each server-sent event in a byte stream, by the WHATWG rules: any line ending, several data lines
 * joined by a line feed, comments and other fields skipped. A last event without its blank line counts too. `guard`
 * wraps each read, so that the caller can limit the wait. The stream is cancelled when the reader stops early.
 */
export async function* readSse(
  bytes: ReadableStream<Uint8Array>,
  guard: <T>(read: Promise<T>) => Promise<T> = (read) => read,
): AsyncGenerator<string> {
  const reader = bytes.getReader();
  const decoder = new TextDecoder();
  let buffer = "";
  let data: string[] = [];
  try {
    for (let isDone = false; !isDone; ) {
      const read = await guard(reader.read());
      isDone = read.done;
      buffer += decoder.decode(read.value, { stream: !isDone });
      // A carriage return at the end may be the first half of a CRLF.
      const lines = (isDone ? `${buffer}\n\n` : buffer).split(/\r\n|\n|\r(?!$)/);
      buffer = lines.pop() ?? "";
      for (const line of lines) {
        if (line === "") {
          if (data.length > 0) yield data.join("\n");
          data = [];
        } else if (line === "data" || line.startsWith("data:")) {
          data.push(line.slice(5).replace(/^ /, ""));
        }
      }
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
