/** The name of an intent as a message: `cardArrival` and `card_arrival` are "card arrival". */
export function wordsOfName(name: string): string {
  return name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").replace(/[^\p{L}\p{N}]+/gu, " ");
}
