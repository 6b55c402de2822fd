/** The id of an operation as words: `createApiToken` is "create api token". The log's own names, as the API documents them. */
export function wordsOf(action: string): string {
  return action.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}
