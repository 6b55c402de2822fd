const time = "2026-11-30T10:00:00.000Z";

/** What is random or secret in a recorded text, and what stands for it. */
const replacements: [RegExp, string][] = [
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g, time],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@/g, "ada@"],
  [/@[0-9a-f]{8}\.example\b/g, "@example.com"],
  [/pass-[0-9a-f]{8}-[0-9a-f-]{27}/g, "a-sound-password"],
  // What makes a name unique.
  [/(?<=\w) [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/g, ""],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "3f2b8c1e-6d4a-4c0b-9a57-1e2d3c4b5a69"],
  [/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"],
  [/https?:\/\/(?:127\.0\.0\.1|localhost):\d+/g, "https://support.example.com"],
  [/127\.0\.0\.1(?::\d+)?/g, "support.example.com"],
  [/\b[A-Za-z0-9_-]{43,}\b/g, "4pLxR2n7aQ0sVd8kYb3mTz6wEh1uJc5gNf9iKo2rXyA"],
];

/** Longer texts and lists are cut: an example shows a form. */
const maxText = 400;
const maxEntries = 2;

/** A recorded value without what is random, so that a new recording changes what has changed only. */
export function plainValue(value: unknown): unknown {
  if (typeof value === "string") {
    const plain = replacements.reduce((text, [pattern, by]) => text.replace(pattern, by), value);
    return plain.length > maxText ? `${plain.slice(0, maxText - 1)}…` : plain;
  }
  if (Array.isArray(value)) return value.slice(0, maxEntries).map(plainValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plainValue(inner)]));
}
