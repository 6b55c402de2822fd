/** Reads phone numbers. */
export interface PhoneNumbers {
  /**
   * A number in E.164, from any international spelling: with or without "+" or "00", with spaces, hyphens and brackets. null for a text
   * that is no number, and for one with too few or too many digits for its country. Whether a number exists is its provider's to say.
   */
  parse(text: string): Promise<string | null>;
}
