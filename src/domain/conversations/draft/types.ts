/** What an operator has begun to write in a dialog. Times are milliseconds. */
export interface Draft {
  dialogId: number;
  kind: "reply" | "note";
  /** null: there is no draft any more. */
  text: string | null;
  /** Rises with every change, also when the draft is deleted. 0: there has never been one. */
  revision: number;
  updatedAt: number;
}
