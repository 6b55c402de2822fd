/** A user with what its account adds: money and plan. */
export interface Profile {
  id: number;
  accountId: number;
  email: string;
  firstName: string;
  lastName: string;
  role: "user" | "operator" | "admin";
  isEmailConfirmed: boolean;
  onboardingCompleted: boolean;
  plan: string;
  currency: string;
  balanceMicro: number;
  welcomeBonusMicro: number;
  createdAt: number;
}

/** Who calls with a user's token. `accountId` bounds everything the call may see. */
export interface UserPrincipal {
  kind: "user";
  userId: number;
  accountId: number;
  role: "user" | "operator" | "admin";
  email: string;
  displayName: string;
  sessionId: string;
  /** When the session's token expires; milliseconds. */
  sessionEndsAt: number;
}

/** A visitor of one assistant's widget, by the assistant's site token and a guest id that we signed. */
export interface GuestPrincipal {
  kind: "guest";
  accountId: number;
  assistantId: number;
  guestId: string;
}

/** A page that carries an assistant's widget, before its visitor has an id. */
export interface SitePrincipal {
  kind: "site";
  accountId: number;
  assistantId: number;
}

/** A bot worker of one's own, or an administrator: every account's bots are in its reach. */
export interface ServicePrincipal {
  kind: "service";
}

/** Who may call a route. */
export type Caller = Principal | SitePrincipal | ServicePrincipal;

/** Who may be in a dialog. */
export type Principal = UserPrincipal | GuestPrincipal;
