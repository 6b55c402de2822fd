import { type AnswerSettings, settingNames } from "./types.ts";

/** The settings of `next` that differ from `live`; what is not in `next` does not. */
export function changedSettings(live: AnswerSettings, next: Partial<AnswerSettings>): Partial<AnswerSettings> {
  const differing = settingNames.filter(
    (name) => next[name] !== undefined && JSON.stringify(next[name]) !== JSON.stringify(live[name]),
  );
  return Object.fromEntries(differing.map((name) => [name, next[name]]));
}
