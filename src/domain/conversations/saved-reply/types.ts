import type { savedReplies, savedReplyFiles } from "../../../db/saved-replies.ts";

export type SavedReplyFile = Omit<typeof savedReplyFiles.$inferSelect, "accountId" | "savedReplyId">;

/** A text that is inserted into messages, with the files that are sent with it. Times are milliseconds. */
export interface SavedReply extends Omit<typeof savedReplies.$inferSelect, "shortcutKey"> {
  files: SavedReplyFile[];
}

export interface SavedReplyFields {
  /** Letters, digits, `_` and `-`. */
  shortcut: string;
  title: string;
  text: string;
  visibility: SavedReply["visibility"];
}

/** Saved replies of one account, and files of one reply. */
export const maxSavedReplies = 5_000;
export const maxSavedReplyFiles = 10;

/** The key of a file's bytes. */
export function savedReplyFileKey(accountId: number, fileId: number): string {
  return `saved-reply-files/${accountId}/${fileId}`;
}
