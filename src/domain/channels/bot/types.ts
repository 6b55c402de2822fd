/** A bot as its owner sees it. The whole token never leaves the platform. */
export interface Bot {
  id: number;
  accountId: number;
  assistantId: number;
  name: string;
  tokenMasked: string;
  telegramUsername: string | null;
  isActive: boolean;
  status: "created" | "pending" | "running" | "stopped" | "error";
  /** Why it does not run; null when it runs. */
  statusReason: string | null;
  startedAt: number | null;
  createdAt: number;
}
