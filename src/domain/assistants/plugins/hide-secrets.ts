import { maskedSecret } from "./rules.ts";
import type { Secrets } from "./split-config.ts";

/** Characters of a secret that is looked for: shorter ones would be found in any text. */
const leastLength = 6;

/**
 * What a plugin's server has sent, a JSON value, with the installation's secrets masked in its texts and names of fields. It must be
 * done before anything is shortened: a part of a secret would not be found.
 */
export function hideSecrets<T>(secrets: Secrets, value: T): T {
  const hidden = secrets.map(([, secret]) => secret).filter((secret) => secret.length >= leastLength);
  const written = hidden.length === 0 ? undefined : JSON.stringify(value);
  if (written === undefined) return value;
  const masked = hidden.reduce(
    (text, each) => text.replaceAll(JSON.stringify(each).slice(1, -1), maskedSecret),
    written,
  );
  return masked === written ? value : (JSON.parse(masked) as T);
}
