/** A name without the characters that turn text round (UAX #9, 2.1 to 2.6): in a sentence they would turn all of it. */
export function straightName(name: string): string {
  return name.replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}
