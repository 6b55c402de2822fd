import { DomainError } from "../../errors.ts";
import { knownSetting } from "./known-settings.ts";
import type { EnvironmentSetting, NewSetting } from "./types.ts";

/** Throws `conflict` for a setting of the environment, `validation_failed` for an invalid value of a known setting. */
export function refuseSetting(environment: EnvironmentSetting[], setting: NewSetting): void {
  const { category, key, value, isSecret } = setting;
  refuseEnvironment(environment, category, key);
  const known = knownSetting(category, key);
  const problem = known === undefined ? null : isSecret ? "cannot be a secret" : known.issue(value);
  if (problem === null) return;
  throw new DomainError("validation_failed", `${category}.${key} ${problem}.`, {
    issues: [{ path: ["body", "value"], issue: `${category}.${key} ${problem}`, kind: "invalid" }],
  });
}

/** Throws `conflict` for a setting of the environment. */
export function refuseEnvironment(environment: EnvironmentSetting[], category: string, key: string): void {
  if (environment.some((setting) => setting.category === category && setting.key === key)) {
    throw new DomainError(
      "conflict",
      `${category}.${key} is set in the platform's environment and can only be changed there.`,
    );
  }
}
