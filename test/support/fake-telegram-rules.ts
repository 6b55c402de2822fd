/** What the Bot API says to a text in HTML: the shown length in UTF-16 units, or the description of its 400. */
export function readHtml(html: string): { length: number } | { refusal: string } {
  const open: string[] = [];
  let shown = "";
  let at = 0;
  for (const found of html.matchAll(/<(\/?)([a-z]+)((?:\s+[a-z]+="[^"<>]*")*)\s*>/g)) {
    const [tag, slash, name = ""] = found;
    shown += html.slice(at, found.index);
    at = found.index + tag.length;
    if (!["b", "i", "a", "code", "pre"].includes(name)) return refuse(`Unsupported start tag "${name}"`, found.index);
    if (slash === "") open.push(name);
    else if (open.pop() !== name) return refuse(`Unmatched end tag at byte offset ${found.index}`, found.index);
  }
  shown += html.slice(at);
  if (open.length > 0)
    return {
      refusal: `Bad Request: can't parse entities: Can't find end tag corresponding to start tag "${open.at(-1)}"`,
    };
  const bare = shown.search(/[<>]|&(?!(?:lt|gt|amp|quot);)/);
  if (bare >= 0) return refuse("Unexpected character", bare);
  return { length: shown.replaceAll(/&(?:lt|gt|amp|quot);/g, "x").trim().length };
}

function refuse(what: string, at: number): { refusal: string } {
  return { refusal: `Bad Request: can't parse entities: ${what} at byte offset ${at}` };
}

export const mostShown = 4096;
const knownFields = new Set(
  "chat_id message_thread_id text parse_mode link_preview_options reply_markup reply_parameters disable_notification".split(
    " ",
  ),
);

/** Why a `sendMessage` is refused with 400; null when it is taken. */
export function refuseText(body: Record<string, unknown>): string | null {
  const unknown = Object.keys(body).find((name) => !knownFields.has(name));
  if (unknown !== undefined) return `Bad Request: the fake knows no ${unknown}`;
  const { text, parse_mode: mode, reply_markup: markup } = body;
  if (!/^-?\d+$/.test(String(body["chat_id"]))) return "Bad Request: chat not found";
  if (typeof text !== "string" || text.trim() === "") return "Bad Request: message text is empty";
  const read = mode === "HTML" ? readHtml(text) : { length: text.length };
  if ("refusal" in read) return read.refusal;
  if (read.length > mostShown) return "Bad Request: message is too long";
  const buttons = (markup as { inline_keyboard?: { callback_data?: string }[][] } | undefined)?.inline_keyboard ?? [];
  const isTooLong = buttons.flat().some(({ callback_data: data = "" }) => Buffer.byteLength(data) > 64);
  return isTooLong ? "Bad Request: BUTTON_DATA_INVALID" : null;
}
