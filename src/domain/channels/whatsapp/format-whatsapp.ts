import { type Run, readMarkup } from "../outbound/read-markup.ts";

/**
 * Converts the Markdown that chat models write to WhatsApp's marks: *bold*, `code`, ```blocks```
 * (https://faq.whatsapp.com/539178204879377). Links have no mark: the URL follows the text.
 */
export function formatWhatsapp(text: string): string {
  return readMarkup(text).map(marked).join("");
}

function marked({ kind, shown, url }: Run): string {
  switch (kind) {
    case "text":
      return shown;
    case "block":
      return `\`\`\`${shown}\`\`\``;
    case "code":
      return `\`${shown}\``;
    case "bold":
      return `*${shown.trim()}*`;
    case "link":
      return shown === url ? shown : `${shown} (${url})`;
  }
}
