/** What the assistant has at hand of one dialog. Its id is the dialog's. */
export interface AiSession {
  dialogId: number;
  assistantId: number;
  assistantName: string;
  aiModel: string;
  status: "active" | "archived";
  /** Messages of the dialog that the assistant may still be told of, of the last ones that an answer looks at. */
  contextMessages: number;
  /** Documents and other sources that it answers from. */
  sources: number;
  /** Since when it remembers; null for since the dialog began. */
  clearedAt: number | null;
  createdAt: number;
  lastMessageAt: number | null;
}
