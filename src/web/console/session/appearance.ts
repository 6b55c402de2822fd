import { effect, signal } from "@preact/signals";
import { readPreference, writePreference } from "./preferences.ts";

export type Language = "en" | "ru";
export type Theme = "system" | "light" | "dark";
export type Direction = "ltr" | "rtl";

export const language = signal<Language>(
  readPreference("language", ["en", "ru"]) ?? (navigator.language.toLowerCase().startsWith("ru") ? "ru" : "en"),
);
export const theme = signal<Theme>(readPreference("theme", ["system", "light", "dark"]) ?? "system");
/** For operators who read mostly Arabic or Hebrew: the console's texts are left-to-right languages, its layout need not be. */
export const direction = signal<Direction>(readPreference("direction", ["ltr", "rtl"]) ?? "ltr");

/** Keeps the page's language, direction and theme what the user chose, now and in the next visit. */
export function applyAppearance(): void {
  effect(() => {
    const { documentElement: page } = document;
    page.lang = language.value;
    page.dir = direction.value;
    if (theme.value === "system") delete page.dataset["theme"];
    else page.dataset["theme"] = theme.value;
    writePreference("language", language.value);
    writePreference("theme", theme.value);
    writePreference("direction", direction.value);
  });
}
