/** What a chat's own address tells it. */
export interface ChatAddress {
  assistantId: string;
  siteToken: string;
  /** Over the widget's settings, from the snippet; "" leaves it to them. */
  theme: string;
  /** The direction of the page around it. */
  direction: "ltr" | "rtl";
  /** The origin of the page around it; null for a chat that stands alone. */
  host: string | null;
}

/** Reads `/chat/{assistant_id}?token=&theme=&dir=#{origin of the page}`. */
export function readAddress(address: string): ChatAddress {
  const { pathname, searchParams, hash } = new URL(address);
  const host = hash.slice(1);
  return {
    assistantId: pathname.split("/")[2] ?? "",
    siteToken: searchParams.get("token") ?? "",
    theme: searchParams.get("theme") ?? "",
    direction: searchParams.get("dir") === "rtl" ? "rtl" : "ltr",
    host: /^https?:\/\/[^/]+$/.test(host) ? host : null,
  };
}
