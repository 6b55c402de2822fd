/**
 * The id under which a user of the account talks to an assistant of its own. No end user has it: the ids of an application do not
 * begin with a space, and may be the same numbers as those of users.
 */
export function ownUserId(userId: number): string {
  return ` user ${userId}`;
}
