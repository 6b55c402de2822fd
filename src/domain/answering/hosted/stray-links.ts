/**
 * The addresses of a text (of pages, of mail) that do not stand in another: what a source does not hold, no answer may
 * send a customer to. An image counts as one wherever it points, because showing it fetches it.
 */
export function strayLinks(text: string, sources: string): string[] {
  const known = sources.toLowerCase();
  const links = (text.match(link) ?? []).map((each) => each.replace(/[.,;:!?)\]}>"'»”]+$/, ""));
  const images = text.match(image) ?? [];
  return [...images, ...links.filter((each) => !known.includes(each.toLowerCase()))];
}

const image = /!\[[^\]]*\]\s*[([][^)\]]*[)\]]?|<\s*(?:img|iframe|script|svg|object|embed|link|video|audio|source)\b/giu;
const link =
  /\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|(?:javascript|data|mailto|tel):)\S+|[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|(?<![\p{L}\d@.-])(?:[\p{L}\d-]+\.)+(?:com|net|org|io|ru|info|biz|co|app|dev|example|test|xyz|top|site|online|link|рф)(?![\p{L}\d])(?:\/\S*)?/giu;
