import type { ConfigField } from "./config-fields.ts";

/** What is written in the controls, by the names of settings: texts, switches, and for a choice the place of its option. */
export type ConfigValues = Readonly<Record<string, string | boolean>>;

export type Config = Record<string, unknown>;

/** What stands for a stored secret. */
const mask = "********";

/** The controls' values of a stored configuration, or of the defaults; a secret's control is empty. */
export function valuesOf(fields: readonly ConfigField[], config: Config | null): ConfigValues {
  return Object.fromEntries(
    fields.map(({ name, kind, schema, options }) => {
      const isStored = config !== null && Object.hasOwn(config, name);
      const value = isStored ? config[name] : config === null ? schema["default"] : undefined;
      if (kind === "switch") return [name, value === true];
      if (kind === "secret" || value === undefined) return [name, ""];
      if (kind === "choice") return [name, String(options.indexOf(value as never))];
      return [name, kind === "json" ? JSON.stringify(value, null, 2) : String(value)];
    }),
  );
}

/** The settings whose stored secret stays, because nothing is written in its place. */
export function keptSecrets(fields: readonly ConfigField[], values: ConfigValues, stored: Config | null): string[] {
  return fields
    .filter(({ name, kind }) => kind === "secret" && values[name] === "" && stored?.[name] === mask)
    .map(({ name }) => name);
}

/**
 * The configuration that is sent: what is empty is left out, which keeps a stored secret; null in place of a secret removes it.
 * `unreadable` has the settings whose text is no number or no JSON.
 */
export function configOf(
  fields: readonly ConfigField[],
  values: ConfigValues,
  removed: readonly string[] = [],
): { config: Config; unreadable: string[] } {
  const config: Config = {};
  const unreadable: string[] = [];
  for (const { name, kind, options } of fields) {
    const value = values[name] ?? "";
    if (typeof value === "boolean") config[name] = value;
    else if (removed.includes(name)) config[name] = null;
    else if (value.trim() !== "") {
      const read = readValue(kind, value, options);
      if (read === undefined) unreadable.push(name);
      else config[name] = read;
    }
  }
  return { config, unreadable };
}

/** undefined: it is none. */
function readValue(kind: ConfigField["kind"], text: string, options: ConfigField["options"]): unknown {
  if (kind === "choice") return options[Number(text)];
  if (kind === "number" || kind === "integer") {
    const number = Number(text.trim().replace(",", "."));
    return Number.isFinite(number) ? number : undefined;
  }
  if (kind !== "json") return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
