/** What stands for the login of every visitor in a room, where logins end. It is the id of no session. */
export const guestSession = "guests";
