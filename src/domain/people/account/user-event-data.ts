import { type SQL, sql } from "drizzle-orm";

/** The data of a `user.registered` event, as SQL that reads the new user's row. */
export function userEventData(isUser: SQL): SQL {
  return sql`(SELECT json_object('user', json_object('id', id, 'email', email, 'username', username, 'role', role,
    'first_name', first_name, 'last_name', last_name)) FROM users WHERE ${isUser})`;
}
