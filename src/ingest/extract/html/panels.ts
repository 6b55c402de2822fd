import type { Pause } from "../pause.ts";
import { MAX_LABEL_LENGTH } from "./panel-labels.ts";
import { type Attributes, parseHtml } from "./parse-html.ts";
import { isSkipped } from "./skipped.ts";

/** Which parts of a page belong to the controls that show and hide them: accordions and tabs. */
export interface Panels {
  /** The text of the control of an element, by the element's `id`; empty for a control without text. */
  labels: Map<string, string>;
  /** The texts of headings and controls, by their `id`, for `aria-labelledby`. */
  texts: Map<string, string>;
  /** The host of the page, as its canonical address says. */
  host: string | null;
}

const NAMED = /^(?:h[1-6]|summary|button|dt|label|a)$/;

/** Finds the controls of a page. Menus do not count. */
export async function findPanels(html: string, pause: Pause): Promise<Panels> {
  const panels: Panels = { labels: new Map(), texts: new Map(), host: null };
  /** For each open element what its text names; null for most. */
  const open: (string[] | "skipped" | null)[] = [];
  let skipped = 0;
  const names: { ids: string[]; controls: string[]; isLabel: boolean; text: string }[] = [];

  await parseHtml(html, pause, {
    open(name, attributes) {
      if (name === "link" || name === "meta" || name === "base") panels.host ??= hostOf(name, attributes);
      const ends = skipped > 0 || isSkipped(name, attributes, false);
      // A button is skipped as text, and yet may be a control.
      if (ends && name !== "button") {
        open.push("skipped");
        skipped++;
        return;
      }
      const controls = skipped > 0 ? [] : controlledBy(name, attributes);
      const ids =
        attributes["id"] !== undefined && (controls.length > 0 || isNamed(name, attributes)) ? [attributes["id"]] : [];
      const isNaming = controls.length > 0 || ids.length > 0;
      open.push(isNaming ? ids : null);
      if (isNaming) names.push({ ids, controls, isLabel: isControl(name, attributes), text: "" });
    },
    text(text) {
      if (skipped > 0) return;
      for (const one of names) if (one.text.length < MAX_LABEL_LENGTH) one.text += text;
    },
    close() {
      const ended = open.pop();
      if (ended === "skipped") skipped--;
      else if (Array.isArray(ended)) {
        const { ids, controls, isLabel, text } = names.pop()!;
        const label = text.replace(/\s+/g, " ").trim().slice(0, MAX_LABEL_LENGTH);
        for (const id of controls) if (!panels.labels.get(id)) panels.labels.set(id, isLabel ? label : "");
        for (const id of ids) panels.texts.set(id, label);
      }
    },
  });
  return panels;
}

function isNamed(name: string, attributes: Attributes): boolean {
  return NAMED.test(name) || ["heading", "tab", "button"].includes(attributes["role"] ?? "");
}

/** Whether an element shows and hides another one, other than a menu or a dialog. */
export function isControl(name: string, attributes: Attributes): boolean {
  const { role, href } = { role: attributes["role"], href: attributes["href"] };
  const isButton = name === "button" || role === "button" || role === "tab";
  if (!isButton && !(name === "a" && (href === undefined || href.startsWith("#")))) return false;
  const popup = attributes["aria-haspopup"];
  if (popup !== undefined && popup !== "false") return false;
  const toggled = attributes["data-bs-toggle"] ?? attributes["data-toggle"];
  if (toggled !== undefined) return /^(?:collapse|tab|pill|list)$/.test(toggled);
  if (role === "tab" || attributes["aria-expanded"] !== undefined) return true;
  return name === "button" && /accordion|collaps|faq|question/i.test(attributes["class"]?.slice(0, 500) ?? "");
}

function controlledBy(name: string, attributes: Attributes): string[] {
  const isToggle = isControl(name, attributes);
  if (!isToggle && (attributes["aria-controls"] === undefined || name === "input" || name === "select")) return [];
  const target = attributes["data-bs-target"] ?? attributes["data-target"] ?? attributes["href"] ?? "";
  const ids = (attributes["aria-controls"] ?? "").split(/\s+/).filter((id) => id !== "");
  if (isToggle && /^#[^\s]+$/.test(target)) ids.push(target.slice(1));
  return ids.slice(0, 20);
}

function hostOf(name: string, attributes: Attributes): string | null {
  const isCanonical = name === "link" && /(?:^|\s)canonical(?:\s|$)/i.test(attributes["rel"] ?? "");
  const isUrl = name === "meta" && attributes["property"]?.toLowerCase() === "og:url";
  const address =
    (isUrl ? attributes["content"] : isCanonical || name === "base" ? attributes["href"] : undefined) ?? "";
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).host : null;
}
