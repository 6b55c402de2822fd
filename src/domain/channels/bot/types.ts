/** A bot as its owner sees it. The token never leaves the platform whole. */
export interface Bot {
  id: number;
  accountId: number;
  assistantId: number;
  name: string;
  tokenMasked: string;
  telegramUsername: string | null;
  isActive: boolean;
  status: "created" | "running" | "stopped" | "error";
  /** Why it does not run; null where it does. */
  statusReason: string | null;
  startedAt: number | null;
  createdAt: number;
}
