/** A bot may download no more: https://core.telegram.org/bots/api#getfile */
export const maxFileBytes = 20 * 1024 * 1024;

/** Whose file it is where no bot brought it: one of the account's people sent it. Bots are numbered from 1. */
export const ofPeople = 0;

/** A try that has not ended by then is lost; longer than the adapter's own deadline and a scan. */
export const fetchLeaseMs = 3 * 60_000;

/** Tries before a file is given up; Telegram keeps it for an hour or longer. */
export const mostTries = 6;

/** Pause after so many failed tries: half a minute, doubled each time. */
export function fetchPauseMs(attempts: number): number {
  return 30_000 * 2 ** (attempts - 1);
}

export function channelFileKey(accountId: number, fileId: number): string {
  return `channel-files/${accountId}/${fileId}`;
}

/** A file's line in a message: what it is, and where the account's people read it. */
export function fileLine(publicUrl: string, file: { id: number; name: string }, remark: string | null): string {
  const where = remark === null ? `${publicUrl}/api/files/${file.id}` : `(${remark})`;
  return `📎 ${file.name} ${where}`;
}
