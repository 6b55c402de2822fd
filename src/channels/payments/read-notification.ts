import { DomainError } from "../../domain/errors.ts";

const maxBytes = 256 * 1024;

/** A notification's body as text, byte for byte as it was signed. Throws `file_too_large`. */
export async function readNotification(request: Request): Promise<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: false });
  let [size, text] = [0, ""];
  for await (const piece of request.body ?? []) {
    size += piece.byteLength;
    if (size > maxBytes) throw new DomainError("file_too_large", `The body is larger than ${maxBytes} bytes.`);
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}
