import { microUnits } from "../../../kit/micro-units.ts";
import { parseAmount } from "../../../kit/parse-amount.ts";
import { defaultAiModel, welcomeBonusMicro } from "./defaults.ts";
import type { SettingValue } from "./types.ts";

interface KnownSetting {
  initial: SettingValue;
  description: string;
  /** What is wrong with a value, in words; null when nothing is. */
  issue(value: SettingValue): string | null;
}

/** Largest welcome bonus, in units of the currency: a slip of the hand stays a slip. */
const mostBonus = 100_000;

/** The settings that the platform itself reads, by category. Others may be kept beside them for programs of one's own. */
export const knownSettings = {
  registration: {
    is_open: {
      initial: true,
      description: "Whether people may register themselves. Administrators make users in any case.",
      issue: (value) => (typeof value === "boolean" ? null : "must be true or false"),
    },
    welcome_bonus: {
      initial: welcomeBonusMicro / microUnits,
      description: "What a new account is given, in units of its currency.",
      issue: bonusIssue,
    },
  },
  assistants: {
    default_model: {
      initial: defaultAiModel,
      description: "The model of an assistant whose maker names none.",
      issue: (value) =>
        typeof value === "string" && /^[\w@./:-]{1,100}$/.test(value) ? null : "must be the name of a model",
    },
  },
} as const satisfies Record<string, Record<string, KnownSetting>>;

function bonusIssue(value: SettingValue): string | null {
  const micro = typeof value === "number" || typeof value === "string" ? parseAmount(value) : null;
  if (micro === null || micro < 0 || micro > mostBonus * microUnits) return `must be an amount from 0 to ${mostBonus}`;
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
  registration: "How people come to the platform",
  assistants: "What new assistants begin with",
  mail: "Who carries mail",
  ai: "Who answers",
  documents: "How files are checked",
};
