/** The assistant's context of one dialog. Its id is the dialog's id. */
export interface AiSession {
  dialogId: number;
  assistantId: number;
  assistantName: string;
  aiModel: string;
  status: "active" | "archived";
  /** Messages in the assistant's context, out of the last ones that an answer looks at. */
  contextMessages: number;
  /** Documents and other sources that it answers from. */
  sources: number;
  /** Messages up to this time are not in the context; null when the context was never cleared. */
  clearedAt: number | null;
  createdAt: number;
  lastMessageAt: number | null;
}
