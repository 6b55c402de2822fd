const LONGEST_NAME = 100;

/** A key as words: `deliveryTime` and `delivery_time` are "delivery time". */
export function nameOfKey(key: string): string {
  return key
    .slice(0, LONGEST_NAME)
    .replace(/(\p{Ll}|\p{N})(\p{Lu})(?!\p{Lu})/gu, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`)
    .replace(/(?<=[\p{L}\p{N}])[_-]+(?=[\p{L}\p{N}])/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
