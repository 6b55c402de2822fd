import type { VisitorMove } from "../../domain/channels/inbound/move-visitor.ts";

type Fields = Record<string, unknown>;

/**
 * The new number or id of a visitor in a system message of the Cloud API; empty for other messages. `from` is the former number; both ids
 * change together
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/system, 11 August 2026).
 */
export function readMetaMove({ type, from, system }: Fields): VisitorMove[] {
  if (type !== "system" || typeof system !== "object" || system === null) return [];
  const { wa_id: number, user_id: userId, previous_user_id: former } = system as Fields;
  const moves = [
    { from: address(from), to: address(number) },
    { from: userOf(former), to: address(number) ?? userOf(userId) },
  ];
  return moves.filter((move): move is VisitorMove => move.from !== null && move.to !== null && move.from !== move.to);
}

function address(number: unknown): string | null {
  return typeof number === "string" && /^\d{5,20}$/.test(number) ? `+${number}` : null;
}

function userOf(id: unknown): string | null {
  return typeof id === "string" && /^[A-Z]{2}\.[\w.]{1,140}$/.test(id) ? id : null;
}
