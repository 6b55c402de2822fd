import { useEffect, useState } from "preact/hooks";
import type { KeptDialog } from "../kept-dialog.ts";
import { type EarlierDialogs, readDialogs } from "./read-dialogs.ts";

export interface ListedDialogs extends EarlierDialogs {
  /** Reads the next page, those before the last one. */
  readMore: () => Promise<void>;
}

/**
 * The dialogs of a visitor in which something was said, newest first. They are read again when the visitor goes to another
 * dialog, and whenever `isListed` turns true.
 */
export function useDialogs(siteToken: string, kept: KeptDialog | null, isListed: boolean): ListedDialogs {
  const [page, setPage] = useState<EarlierDialogs>({ dialogs: [], has_more: false });
  const guestId = kept?.guestId ?? null;
  useEffect(() => {
    let isCurrent = true;
    if (guestId === null) setPage({ dialogs: [], has_more: false });
    else void readDialogs({ siteToken, guestId }, null).then((read) => read !== null && isCurrent && setPage(read));
    return () => {
      isCurrent = false;
    };
  }, [guestId, kept?.dialogId, isListed]);
  const readMore = async () => {
    if (guestId === null) return;
    const read = await readDialogs({ siteToken, guestId }, page.dialogs.at(-1)?.id ?? null);
    if (read !== null) setPage({ ...read, dialogs: [...page.dialogs, ...read.dialogs] });
  };
  return { ...page, dialogs: page.dialogs.filter((dialog) => dialog.last_message !== null), readMore };
}
