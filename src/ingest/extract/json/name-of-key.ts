const MAX_NAME_LENGTH = 100;

/** A key as words: `deliveryTime` and `delivery_time` become "delivery time". */
export function nameOfKey(key: string): string {
  return key
    .slice(0, MAX_NAME_LENGTH)
    .replace(/(\p{Ll}|\p{N})(\p{Lu})(?!\p{Lu})/gu, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`)
    .replace(/(?<=[\p{L}\p{N}])[_-]+(?=[\p{L}\p{N}])/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
