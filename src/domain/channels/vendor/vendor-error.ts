import type { ChannelFailureKind } from "../channel-failure.ts";

/** What a provider's error code means. */
export interface VendorError {
  kind: ChannelFailureKind;
  /** For operators. */
  text: string;
  /** Whether the whole account must pause. */
  isAccountWide?: boolean;
}
