/** How the API shows a secret: `***` or `...` in the place of what it hides. */
const mask = /^([^\s.*]{0,40})(?:\*{3,8}|\.{3})([^\s.*]{0,4})$/;

/** Whether `shown` is how the API would show `secret`: a secret that was stored is read back like that. */
export function isMaskOf(shown: unknown, secret: unknown): boolean {
  if (typeof shown !== "string" || typeof secret !== "string") return false;
  const [, start = "", end = ""] = mask.exec(shown) ?? [];
  return start + end !== "" && secret.startsWith(start) && secret.endsWith(end) && secret.length > shown.length;
}

/** `mine` as it may be shown beside `theirs`: of a secret, no more than the API shows of it. */
export function hideSecret(mine: unknown, theirs: unknown): unknown {
  if (typeof mine === "string" && typeof theirs === "string" && mask.test(theirs)) return mine === "" ? "" : "***";
  if (!isObject(mine) || !isObject(theirs)) return mine;
  return Object.fromEntries(Object.entries(mine).map(([key, value]) => [key, hideSecret(value, theirs[key])]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
