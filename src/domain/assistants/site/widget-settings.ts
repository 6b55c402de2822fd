import type { LanguageCode } from "../../language/languages/language-codes.ts";

/** A field that a widget asks for before the first message; the answer is stored in the dialog's customer info. */
export interface PreChatField {
  name: string;
  label: string;
  type: "text" | "email" | "phone";
  isRequired: boolean;
}

/** The appearance, texts, pre-chat fields and limits of an assistant's widget. Colours are `#rrggbb`. */
export interface WidgetSettings {
  primaryColor: string;
  textColor: string;
  theme: "light" | "dark" | "auto";
  position: "bottom-right" | "bottom-left";
  /** `auto`: the language of the visitor's browser. */
  language: "auto" | LanguageCode;
  /** null: the assistant's name. */
  title: string | null;
  subtitle: string | null;
  /** null: the widget's built-in text, in the visitor's language. */
  greeting: string | null;
  placeholder: string | null;
  /** An https URL. */
  avatarUrl: string | null;
  quickReplies: string[];
  preChatFields: PreChatField[];
  /** Whether a visitor may send files. */
  fileUpload: boolean;
  /** Whether a sound announces messages while the page is in the background; a visitor may turn it off. */
  sound: boolean;
  /**
   * Paid answers that one visitor gets in an hour: a contact, and all contacts at one address together. On Telegram a
   * visitor is a chat. Operators are not limited.
   */
  answersPerHour: number;
}

/** The settings that an owner may change: undefined leaves a field unchanged, null resets it to its default. */
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
  answersPerHour: 100,
};
