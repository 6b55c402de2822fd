import type { Visitor } from "./types.ts";

/** What a person on Telegram is called: first and last name, else the user name; empty where there is neither. */
export function visitorName({ username, firstName, lastName }: Omit<Visitor, "language">): string {
  return [firstName, lastName].filter(Boolean).join(" ").trim() || (username === null ? "" : `@${username}`);
}
