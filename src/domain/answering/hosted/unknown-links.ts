/**
 * The links and mail addresses of a text that are not in `sources`: an answer must not send a customer to an unknown
 * address. An image always counts, because showing it fetches it.
 */
export function unknownLinks(text: string, sources: string): string[] {
  const known = sources.toLowerCase();
  const links = (text.match(link) ?? []).map((each) => each.replace(/(?<![.,;:!?)\]}>"'»”])[.,;:!?)\]}>"'»”]+$/, ""));
  const images = text.match(image) ?? [];
  return [...images, ...links.filter((each) => !known.includes(each.toLowerCase()))];
}

const image =
  /!\[[^[\]]*\]\s*[([][^)\]]*[)\]]?|<\s*(?:img|iframe|script|svg|object|embed|link|video|audio|source)\b/giu;
const link =
  /\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|(?:javascript|data|mailto|tel):)\S+|(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|(?<![\p{L}\d@.-])(?:[\p{L}\d-]+\.)+(?:com|net|org|io|ru|info|biz|co|app|dev|example|test|xyz|top|site|online|link|рф)(?![\p{L}\d])(?:\/\S*)?/giu;
