import type { ChannelRef } from "../ports.ts";

/** Where the entries of a dialog go. */
export interface Route {
  ref: ChannelRef;
  chatId: string;
  /** The provider of the account, in channels that have several. */
  provider: string | null;
}
