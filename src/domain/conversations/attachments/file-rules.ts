/** A bot may download no more (https://core.telegram.org/bots/api#getfile), and nobody may send more. */
export const maxFileBytes = 20 * 1024 * 1024;

/** Files that a visitor may send in one dialog. */
export const visitorFiles = { limit: 30, windowMs: 60 * 60_000 };

/** Whose file it is where no bot brought it: it came over the API. Bots are numbered from 1. */
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
