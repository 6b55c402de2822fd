/**
 * Session id under which a room keeps the sockets of all visitors, so that they can be closed. No real session has this
 * id.
 */
export const guestSessionId = "guests";
