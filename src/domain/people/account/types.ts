/** A user with the balance and plan of its account. */
export interface Profile {
  id: number;
  accountId: number;
  email: string;
  /** What the user may also log in with. */
  username: string | null;
  firstName: string;
  lastName: string;
  /** https; visitors see it when the user takes a dialog. */
  avatarUrl: string | null;
  role: "user" | "operator" | "admin";
  isEmailConfirmed: boolean;
  onboardingCompleted: boolean;
  plan: string;
  currency: string;
  balanceMicro: number;
  welcomeBonusMicro: number;
  createdAt: number;
}

/** A caller with a user's token. `accountId` limits everything that the call may access. */
export interface UserPrincipal {
  kind: "user";
  userId: number;
  accountId: number;
  role: "user" | "operator" | "admin";
  email: string;
  displayName: string;
  avatarUrl: string | null;
  sessionId: string;
  /** When the session's token expires; milliseconds. */
  sessionEndsAt: number;
}

/** A visitor of one assistant's widget, identified by the assistant's site token and a signed guest id. */
export interface GuestPrincipal {
  kind: "guest";
  accountId: number;
  assistantId: number;
  guestId: string;
  /** The network of its client (`networkOf`): limits count all visitors of an assistant at one address together. */
  address: string;
}

/** A page that embeds an assistant's widget, before its visitor has an id. */
export interface SitePrincipal {
  kind: "site";
  accountId: number;
  assistantId: number;
}

/** An external bot worker or an administrator, with access to the bots of all accounts. */
export interface ServicePrincipal {
  kind: "service";
}

/** A program with an account token, which acts for the whole account. */
export interface AccountPrincipal {
  kind: "account";
  accountId: number;
  tokenId: number;
}

/** Any caller of a route. */
export type Caller = Principal | SitePrincipal | ServicePrincipal | AccountPrincipal;

/** A caller that can take part in a dialog. */
export type Principal = UserPrincipal | GuestPrincipal;
