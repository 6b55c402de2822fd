import { injectionSpans } from "./injection-spans.ts";

/** Stands for a prompt injection that was removed. */
export const removedInjection = "[…]";

/** A text without its prompt injections. */
export function withoutInjections(text: string): string {
  return injectionSpans(text)
    .toReversed()
    .reduce((shown, { start, end }) => `${shown.slice(0, start)}${removedInjection}${shown.slice(end)}`, text);
}
