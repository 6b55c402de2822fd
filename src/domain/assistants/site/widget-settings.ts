/** One thing a widget asks of a visitor before the first message; the answer goes into the dialog's customer info. */
export interface PreChatField {
  name: string;
  label: string;
  type: "text" | "email" | "phone";
  isRequired: boolean;
}

/** How an assistant's widget looks, and what it says and asks. Colours are `#rrggbb`. */
export interface WidgetSettings {
  primaryColor: string;
  textColor: string;
  theme: "light" | "dark" | "auto";
  position: "bottom-right" | "bottom-left";
  /** `auto` is the visitor's own. */
  language: "auto" | "en" | "ru";
  /** null: the assistant's name. */
  title: string | null;
  subtitle: string | null;
  /** null: the widget's own words, in the visitor's language. */
  greeting: string | null;
  placeholder: string | null;
  /** An https address. */
  avatarUrl: string | null;
  quickReplies: string[];
  preChatFields: PreChatField[];
  /** Whether a visitor may send files. */
  fileUpload: boolean;
  /** Whether a tone tells of what comes while nobody looks; a visitor may turn it off. */
  sound: boolean;
}

/** What an owner may set: undefined leaves a field as it is, null gives it its default back. */
export type WidgetChanges = { [Name in keyof WidgetSettings]?: WidgetSettings[Name] | null | undefined };

export const defaultWidgetSettings: WidgetSettings = {
  primaryColor: "#2563eb",
  textColor: "#ffffff",
  theme: "auto",
  position: "bottom-right",
  language: "auto",
  title: null,
  subtitle: null,
  greeting: null,
  placeholder: null,
  avatarUrl: null,
  quickReplies: [],
  preChatFields: [],
  fileUpload: true,
  sound: true,
};
