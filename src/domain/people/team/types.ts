/** A user of an account, as the other users see them. */
export interface TeamMember {
  id: number;
  email: string;
  firstName: string;
  lastName: string;
  avatarUrl: string | null;
  role: "user" | "operator" | "admin";
  isOwner: boolean;
  status: OperatorStatus | "offline";
  /** Dialogs that the operator holds now. */
  activeDialogs: number;
  createdAt: number;
  lastLoginAt: number | null;
}

/** `away`: the operator is connected but is assigned no dialogs. */
export type OperatorStatus = "online" | "away";
