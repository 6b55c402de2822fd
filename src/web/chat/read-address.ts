/** The parameters in the chat's own address. */
export interface ChatAddress {
  assistantId: string;
  siteToken: string;
  /** Overrides the widget's setting, from the snippet; "" uses the setting. */
  theme: string;
  /** The text direction of the page around the chat. */
  direction: "ltr" | "rtl";
  /** The origin of the page around the chat; null when the chat is not in a frame. */
  host: string | null;
}

/** Parses `/chat/{assistant_id}?token=&theme=&dir=#{origin of the page}`. */
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
