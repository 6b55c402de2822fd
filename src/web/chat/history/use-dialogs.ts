import { useEffect, useState } from "preact/hooks";
import { type EarlierDialogs, readDialogs } from "./read-dialogs.ts";

export interface ListedDialogs extends EarlierDialogs {
  state: "reading" | "read" | "lost";
  /** Reads the next page: the dialogs before the last one. */
  readMore: () => Promise<void>;
}

const none = { dialogs: [], has_more: false, state: "reading" as const };

/** A visitor's dialogs that have messages, newest first. */
export function useDialogs(siteToken: string, guestId: string): ListedDialogs {
  const [listed, setListed] = useState<Omit<ListedDialogs, "readMore">>(none);
  const read = async (before: Pick<ListedDialogs, "dialogs">) => {
    const page = await readDialogs({ siteToken, guestId }, before.dialogs.at(-1)?.id ?? null);
    if (page === null) setListed({ ...listed, state: "lost" });
    else setListed({ ...page, dialogs: [...before.dialogs, ...page.dialogs], state: "read" });
  };
  useEffect(() => void read(none), [guestId]);
  const dialogs = listed.dialogs.filter((dialog) => dialog.last_message !== null);
  return { ...listed, dialogs, readMore: () => read(listed) };
}
