/** One thing that is asked before the first message. */
export interface PreChatField {
  name: string;
  label: string;
  type: "text" | "email" | "phone";
  required: boolean;
}

/** How the widget is set, as `GET /api/site/settings` says it. */
export interface ChatSettings {
  assistant_name: string;
  primary_color: string;
  text_color: string;
  theme: "light" | "dark" | "auto";
  language: "auto" | "en" | "ru";
  title: string | null;
  subtitle: string | null;
  greeting: string | null;
  placeholder: string | null;
  avatar_url: string | null;
  quick_replies: string[];
  pre_chat_fields: PreChatField[];
  file_upload: boolean;
  sound: boolean;
}

/** Reads how the widget is set; null when the platform refuses: there is no such chat. Throws without a network. */
export async function readSettings(siteToken: string): Promise<ChatSettings | null> {
  const response = await fetch("/api/site/settings", { headers: { "x-site-token": siteToken } });
  if (response.status >= 500) throw new Error(`The server answered ${response.status}.`);
  return response.ok ? ((await response.json()) as ChatSettings) : null;
}
