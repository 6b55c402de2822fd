/** Names of fields whose values must not be readable. */
const secretNames = /password|secret|token|credential|authorization|api_?key|code$/i;

export const hidden = "***";

/** A copy of a value in which the strings of secret fields are `***`, at any depth. */
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
