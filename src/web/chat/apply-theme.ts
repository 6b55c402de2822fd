import { coloursOf } from "./colours.ts";
import type { ChatAddress } from "./read-address.ts";
import type { ChatSettings } from "./settings.ts";

const isRightToLeft = /^(?:ar|he)/;

/** Sets the colours, language and direction of the page. */
export function applyTheme(settings: ChatSettings, address: ChatAddress, language: string): void {
  const root = document.documentElement;
  const { brand, onBrand, accentOnLight, accentOnDark } = coloursOf(settings.primary_color, settings.text_color);
  const isTheme = address.theme === "light" || address.theme === "dark" || address.theme === "auto";
  root.dataset["theme"] = isTheme ? address.theme : settings.theme;
  root.lang = language;
  root.dir = isRightToLeft.test(language) ? "rtl" : address.direction;
  root.style.setProperty("--brand", brand);
  root.style.setProperty("--on-brand", onBrand);
  root.style.setProperty("--accent-light", accentOnLight);
  root.style.setProperty("--accent-dark", accentOnDark);
}
