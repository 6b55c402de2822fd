/**
 * A name without bidirectional control characters (UAX #9, 2.1 to 2.6): they would reverse the whole sentence around
 * it.
 */
export function stripBidi(name: string): string {
  return name.replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}
