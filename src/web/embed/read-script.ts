import type { Script } from "./types.ts";

/** The snippet in this page; null when it names no assistant. */
export function readScript(): Script | null {
  const script = (document.currentScript ??
    document.querySelector("script[data-assistant]")) as HTMLScriptElement | null;
  const { assistant, token, theme } = script?.dataset ?? {};
  if (!script || !assistant || !token) return null;
  return { origin: new URL(script.src).origin, assistant, token, theme: theme ?? "" };
}
