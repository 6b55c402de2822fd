import { microUnits } from "../../../kit/micro-units.ts";
import { parseAmount } from "../../../kit/parse-amount.ts";
import { defaultAiModel, welcomeBonusMicro } from "./defaults.ts";
import type { SettingValue } from "./types.ts";

interface KnownSetting {
  initial: SettingValue;
  description: string;
  /** Describes what is wrong with a value; null when it is valid. */
  issue(value: SettingValue): string | null;
}

/** Largest welcome bonus, in units of the currency: limits the damage of a typing mistake. */
const maxBonus = 100_000;

/** The settings that the platform itself reads, by category. Users may store other settings for their own programs. */
export const knownSettings = {
  registration: {
    is_open: {
      initial: true,
      description: "Whether people may register themselves. Administrators can always create users.",
      issue: (value) => (typeof value === "boolean" ? null : "must be true or false"),
    },
    welcome_bonus: {
      initial: welcomeBonusMicro / microUnits,
      description: "Welcome bonus of a new account, in units of its currency.",
      issue: bonusIssue,
    },
  },
  assistants: {
    default_model: {
      initial: defaultAiModel,
      description: "The model of an assistant that is created without one.",
      issue: (value) =>
        typeof value === "string" && /^[\w@./:-]{1,100}$/.test(value) ? null : "must be the name of a model",
    },
  },
} as const satisfies Record<string, Record<string, KnownSetting>>;

function bonusIssue(value: SettingValue): string | null {
  const micro = typeof value === "number" || typeof value === "string" ? parseAmount(value) : null;
  if (micro === null || micro < 0 || micro > maxBonus * microUnits) return `must be an amount from 0 to ${maxBonus}`;
  return null;
}

/** A known setting by its name; undefined for others. */
export function knownSetting(category: string, key: string): KnownSetting | undefined {
  const known: Record<string, Record<string, KnownSetting>> = knownSettings;
  return Object.hasOwn(known, category) && Object.hasOwn(known[category] ?? {}, key)
    ? known[category]?.[key]
    : undefined;
}

export const categoryDescriptions: Record<string, string> = {
  registration: "Registration of new users",
  assistants: "Defaults for new assistants",
  mail: "Sending of mail",
  ai: "Chat models",
  documents: "Checks of uploaded files",
};
