/** A group of an account's users. Dialogs that are assigned to it are given to its members in turn. */
export interface Team {
  id: number;
  name: string;
  /** Ids of users, ascending. */
  memberIds: number[];
  createdAt: number;
}

/** Teams of one account. */
export const maxTeams = 100;
