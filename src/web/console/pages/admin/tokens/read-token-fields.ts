/** What is written in the form of a token. */
export interface TokenFields {
  name: string;
  key: string;
  models: string;
  names: string;
  priority: string;
  daily: string;
  monthly: string;
  notes: string;
}

/** The body of a token's form; null when a line of the models' names is none. An empty key is left out: the stored one stays. */
export function readTokenFields(fields: TokenFields) {
  const names = linesOf(fields.names).map((line) => /^([^=]+)=(.+)$/.exec(line));
  if (names.includes(null)) return null;
  const limitOf = (text: string) => (text.trim() === "" ? null : Number(text));
  const key = fields.key.trim();
  return {
    name: fields.name.trim(),
    model_access: linesOf(fields.models),
    model_names: Object.fromEntries(names.map((match) => [match?.[1]?.trim() ?? "", match?.[2]?.trim() ?? ""])),
    priority: Number(fields.priority),
    daily_limit: limitOf(fields.daily),
    monthly_limit: limitOf(fields.monthly),
    notes: fields.notes,
    ...(key !== "" && { token: key }),
  };
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
