import { isRefusal } from "../lib/is-refusal.ts";
import type { Language } from "./texts/choose-language.ts";

/** A field of the form before the first message. */
export interface PreChatField {
  name: string;
  label: string;
  type: "text" | "email" | "phone";
  required: boolean;
}

/** The widget's settings, from `GET /api/site/settings`. */
export interface ChatSettings {
  assistant_name: string;
  primary_color: string;
  text_color: string;
  theme: "light" | "dark" | "auto";
  language: "auto" | Language;
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

/**
 * Reads the widget's settings; null when the server refuses: the chat does not exist. Throws without a network, and while
 * the server is busy or limits requests.
 */
export async function readSettings(siteToken: string): Promise<ChatSettings | null> {
  const response = await fetch("/api/site/settings", { headers: { "x-site-token": siteToken } });
  if (response.ok) return (await response.json()) as ChatSettings;
  if (isRefusal(response.status)) return null;
  throw new Error(`The server answered ${response.status}.`);
}
