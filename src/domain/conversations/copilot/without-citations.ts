/** An answer's text without its markers `[1]`, for a person to send. */
export function withoutCitations(text: string): string {
  return text.replace(/\s\[\d{1,3}\](?!\()/g, "");
}
