export interface ReadMail {
  /** By lower-case name; encoded words are decoded. */
  headers: Record<string, string>;
  /** The decoded body of each part, by its media type. */
  parts: Record<string, string>;
}

/** A message of two base64 alternatives, as a mail program reads it. */
export function readMail(raw: string): ReadMail {
  const { headers, body } = split(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers["content-type"] ?? "")?.[1];
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.replace(/^\r\n/, "")));
  return {
    headers,
    parts: Object.fromEntries(
      parts.map((part) => [part.headers["content-type"]?.split(";")[0] ?? "", fromBase64(part.body)]),
    ),
  };
}

function split(text: string): { headers: Record<string, string>; body: string } {
  const end = text.indexOf("\r\n\r\n");
  const unfolded = text.slice(0, end).replaceAll(/\r\n[ \t]/g, " ");
  const headers = unfolded.split("\r\n").map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())];
  });
  return { headers: Object.fromEntries(headers), body: text.slice(end + 4) };
}

function decodeWords(value: string): string {
  return value.replaceAll(/\?=\s+=\?/g, "?==?").replaceAll(/=\?utf-8\?B\?([^?]*)\?=/g, (_, word) => fromBase64(word));
}

function fromBase64(text: string): string {
  const binary = atob(text.replaceAll(/\s/g, ""));
  return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}
