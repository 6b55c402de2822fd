/** Names of fields whose values nobody may read again. */
const secretNames = /password|secret|token|credential|authorization|api_?key|code$/i;

export const hidden = "***";

/** A copy of a value in which what a secret's name stands over is `***`, at any depth. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secretNames.test(name) && typeof inner === "string" ? hidden : withoutSecrets(inner),
    ]),
  );
}
