import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { ChannelFailure } from "../channel-failure.ts";
import { accountChannel } from "./account-channel.ts";

/**
 * Runs a request to the provider of a channel account for a user who waits. What is wrong with the account is recorded. Throws
 * `channel_token_expired`, `dependency_failed` for a temporary failure, and `channel_refused`, in the provider's words.
 */
export async function reportingFaults<T>(ctx: Deps, id: number, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ChannelFailure)) throw error;
    if (error.kind === "unauthorized" || error.kind === "expired") {
      await accountChannel.recordFault(ctx, id, error);
      throw new DomainError("channel_token_expired", error.message);
    }
    throw new DomainError(error.isTemporary ? "dependency_failed" : "channel_refused", error.message);
  }
}
