import type { Visitor } from "./types.ts";

/** The name of a person on Telegram: first and last name, else the user name; empty when there is neither. */
export function visitorName({ username, firstName, lastName }: Omit<Visitor, "language">): string {
  return [firstName, lastName].filter(Boolean).join(" ").trim() || (username === null ? "" : `@${username}`);
}
