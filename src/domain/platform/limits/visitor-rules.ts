import type { BlockRule } from "./ports.ts";
import { sharedAddressFactor } from "./rules.ts";

/**
 * The principals that everything a visitor does is counted for: the contact, whichever dialogs, sockets and addresses it
 * uses, and all contacts of one assistant at one address, because a new contact costs nothing.
 */
export interface CountedVisitor {
  contact: string;
  /** null: the channel knows no address. */
  network: string | null;
}

/** At most so many acts in a window of `windowMs` milliseconds, of one contact and of all contacts at one address. */
export interface VisitorRule {
  ofContact: number;
  ofNetwork: number;
  windowMs: number;
}

const hour = 60 * 60 * 1000;

/** Dialogs that visitors start. Mobile networks put many people behind one address. */
export const visitorDialogs: VisitorRule = { ofContact: 30, ofNetwork: 100, windowMs: hour };

/** Files that visitors send. */
export const visitorFiles: VisitorRule = { ofContact: 30, ofNetwork: 60, windowMs: hour };

/** Messages to the administrators from visitors. */
export const visitorSupportMessages: VisitorRule = { ofContact: 5, ofNetwork: 20, windowMs: hour };

/** Paid answers of a visitor are counted in this time. The owner sets how many (`WidgetSettings.answersPerHour`). */
export const paidAnswersWindowMs = hour;

/** The network is allowed this many contacts at full speed. */
const contactsOfNetwork = 4;

/** The visitor of a website, by its signed id and the address of its client (`networkOf`). */
export function countedVisitor(guest: { assistantId: number; guestId: string; address: string }): CountedVisitor {
  const { assistantId, guestId, address } = guest;
  return { contact: contactOf(assistantId, guestId), network: networkPrincipal(assistantId, address) };
}

export function contactOf(assistantId: number, guestId: string): string {
  return `guest:${assistantId}:${guestId}`;
}

/** All visitors of an assistant at one address. */
export function networkPrincipal(assistantId: number, address: string): string {
  return `site:${assistantId}:${address}`;
}

/** What every request of a visitor counts against besides its contact's own limit: all contacts at its address. */
export function requestRules(network: string, requestsPerMinute: number): BlockRule[] {
  const limit = requestsPerMinute * sharedAddressFactor;
  return [{ bucket: "requests", windowMs: 60_000, principal: network, limit, share: 20 }];
}

/** What a visitor's message counts against besides the limit of its dialog. A contact mostly writes in one dialog. */
export function messageRules({ contact, network }: CountedVisitor, messagesPerMinute: number): BlockRule[] {
  const rule = { bucket: "messages", windowMs: 60_000 };
  const ofContact = { ...rule, principal: contact, limit: messagesPerMinute, share: 4 };
  if (network === null) return [ofContact];
  return [ofContact, { ...rule, principal: network, limit: messagesPerMinute * contactsOfNetwork, share: 20 }];
}
