/** Limit of downloads by bots (https://core.telegram.org/bots/api#getfile); it applies to every channel. */
export const maxFileBytes = 20 * 1024 * 1024;

/** Files that a visitor may send in one dialog. */
export const dialogFiles = { limit: 30, windowMs: 60 * 60_000 };

/** The bot id of files that were sent over the API and not through a bot. Bots are numbered from 1. */
export const noBot = 0;

/** An attempt that has not ended by then counts as lost; longer than the adapter's own deadline and a scan. */
export const fetchLeaseMs = 3 * 60_000;

/** Attempts before a file is given up; Telegram keeps it for an hour or longer. */
export const maxFetchAttempts = 6;

/** Pause after this many failed attempts: half a minute, doubled each time. */
export function fetchPauseMs(attempts: number): number {
  return 30_000 * 2 ** (attempts - 1);
}

export function channelFileKey(accountId: number, fileId: number): string {
  return `channel-files/${accountId}/${fileId}`;
}
