/** One of an account's people, as the others see them. */
export interface TeamMember {
  id: number;
  email: string;
  firstName: string;
  lastName: string;
  role: "user" | "operator" | "admin";
  isOwner: boolean;
  status: OperatorStatus | "offline";
  /** Dialogs held now. */
  activeDialogs: number;
  createdAt: number;
  lastLoginAt: number | null;
}

/** `away`: the operator is here and is given no dialogs. */
export type OperatorStatus = "online" | "away";
