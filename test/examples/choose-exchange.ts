import type { Exchange } from "../support/client.ts";

export interface RecordedExchange extends Exchange {
  operation: string;
  /** The test file that sent it. */
  sentBy: string;
}

/**
 * The exchange of an operation that tells most as an example: with described `fields` only (null: any), many of them filled, of plain
 * words, and not long.
 */
export function chooseExchange(all: RecordedExchange[], fields: Set<string> | null): RecordedExchange {
  const rated = all.map((exchange) => ({
    exchange,
    mark: markOf(exchange) - (hasOnly(exchange.body, fields) ? 0 : 200),
    key: JSON.stringify(exchange.body),
  }));
  // The order in which exchanges arrive changes; the choice does not.
  rated.sort((a, b) => b.mark - a.mark || (a.exchange.sentBy < b.exchange.sentBy ? -1 : 1) || (a.key < b.key ? -1 : 1));
  return (rated[0] as (typeof rated)[number]).exchange;
}

function hasOnly(body: unknown, fields: Set<string> | null): boolean {
  if (fields === null || typeof body !== "object" || body === null) return true;
  return Object.keys(body).every((name) => fields.has(name));
}

function markOf({ sentBy, body, answer }: RecordedExchange): number {
  const texts = `${JSON.stringify(body)}${JSON.stringify(answer)}`;
  const isDocumented = sentBy.startsWith("test/contract/");
  const isTooLong = texts.length > 6_000;
  const isBroken = (answer as { type?: unknown } | null)?.type === "error";
  return (
    (isDocumented ? 8 : 0) +
    2 * Math.min(filledFields(answer), 30) +
    3 * Math.min(filledFields(body), 8) -
    (isTooLong ? 60 : 0) -
    // Words that no reader should copy: what tests send to be odd, and other writing systems.
    (/[^\u0020-\u024f\u0400-\u04ff\u2000-\u206f]/.test(texts) ? 25 : 0) -
    (/[\u0400-\u04ff]/.test(texts) ? 60 : 0) -
    (/(.)\1{9}/.test(texts) ? 40 : 0) -
    (/<script|\$\{|"string"|\\u|dupe|xxx|__proto__/i.test(texts) ? 40 : 0) -
    (isBroken ? 10 : 0)
  );
}

function filledFields(value: unknown): number {
  if (Array.isArray(value)) return value.length === 0 ? 0 : 2 + Math.max(...value.slice(0, 2).map(filledFields));
  if (typeof value !== "object" || value === null) return value === null || value === "" ? 0 : 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + filledFields(inner), 0);
}
