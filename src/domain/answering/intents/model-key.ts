/** Where the model of a training session is stored. */
export function modelKey({ accountId, sessionId }: { accountId: number; sessionId: number }): string {
  return `training/${accountId}/${sessionId}`;
}
