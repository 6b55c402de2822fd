import { contactBlocked } from "../conversations/contact/contact-blocked.ts";
import type { Dialog } from "../conversations/dialog/create-dialog.ts";
import { inRoom } from "../conversations/dialog/in-room.ts";
import type { PostInput } from "../conversations/dialog/ports.ts";
import { maxMessageLength } from "../conversations/dialog/rules.ts";
import { setVariables } from "../conversations/dialog/set-variables.ts";
import type { Message } from "../conversations/dialog/types.ts";
import { platformCaller } from "../conversations/handoff/assign-dialog.ts";
import { operatorOf } from "../conversations/handoff/operator-of.ts";
import { requireCapacity } from "../conversations/handoff/require-capacity.ts";
import type { Operator } from "../conversations/handoff/types.ts";
import { maxVariables, tooManyVariables } from "../conversations/triage/rules.ts";
import type { Variable } from "../conversations/triage/types.ts";
import type { Deps } from "../deps.ts";
import { DomainError } from "../errors.ts";
import type { UserPrincipal } from "../people/account/types.ts";
import { requirePhone } from "../platform/phones/require-phone.ts";
import { spellingsOf } from "../platform/phones/spellings-of.ts";
import { openChannelAccount } from "./channel-account/open-channel-account.ts";
import { providerOf } from "./channel-account/provider-of.ts";
import { readChannelAccounts } from "./channel-account/read-channel-accounts.ts";
import { reportingFaults } from "./channel-account/reporting-faults.ts";
import type { ChannelAccount, OpenAccount } from "./channel-account/types.ts";
import { findPhoneDialog, openPhoneDialog } from "./inbound/open-phone-dialog.ts";
import { optedOutAt } from "./inbound/opted-out-at.ts";
import { deliverNow } from "./outbound/deliver-now.ts";
import type { OutboundTemplate } from "./ports.ts";
import { fillTemplate } from "./templates/fill-template.ts";
import { readSendableTemplate } from "./templates/read-templates.ts";
import { keepTemplateMessage } from "./templates/template-message.ts";
import type { TemplateValues } from "./templates/types.ts";
import { traitsOf } from "./traits.ts";
import { isWindowOpen } from "./whatsapp/is-window-open.ts";

export type ConversationMessage =
  | { type: "text"; text: string }
  | { type: "template"; template: string; language?: string | undefined; parameters: TemplateValues };

export interface NewConversation {
  accountId: number;
  channel: "SMS" | "WHATSAPP";
  /** One of the account's numbers, in any international spelling. */
  from: string;
  to: { phone: string; name?: string | null | undefined; email?: string | null | undefined };
  message: ConversationMessage;
  /** The member who gets the conversation; without one the assistant answers. */
  assignee?: UserPrincipal | null | undefined;
  /** Variables that the conversation gets. */
  variables?: Record<string, Variable> | undefined;
}

export interface StartedConversation {
  dialog: Dialog;
  message: Message;
  /** The number that the message went to, in E.164. */
  phone: string;
  /** `waiting`: the provider has not answered yet; the message is sent as soon as it does. */
  delivery: "sent" | "waiting";
}

/**
 * Writes to a person on a number of the account first, in the dialog with that person, which is created or reopened. Throws
 * - `channel_not_enabled`: the account has no number on the channel; `sender_not_configured`: it does not have this one;
 * - `channel_token_expired`: the provider does not accept the account's credentials any more;
 * - `contact_blocked`: the person is blocked; `recipient_opted_out`: the person has asked for no more messages;
 * - `template_not_found`, `template_not_approved`; `window_closed`: WhatsApp only takes a template now;
 * - `validation_failed`: a number that is none, values that do not fit the template, too many variables;
 * - `handoff_held`: an operator other than the assignee has the conversation; `operator_limit_reached`: the assignee has too many;
 * - `channel_refused`: the provider refuses the message; `dependency_failed`: it could not be asked.
 *
 * Nothing is created unless all that can be known beforehand is in order. After `channel_refused` the dialog has the message, as failed.
 */
export async function startConversation(ctx: Deps, input: NewConversation): Promise<StartedConversation> {
  const { accountId, to, variables = {} } = input;
  if (Object.keys(variables).length > maxVariables) throw tooManyVariables();
  const account = await readSender(ctx, input);
  const phone = await requirePhone(ctx, to.phone, ["to", "phone"]);
  const assignee = input.assignee == null ? null : operatorOf(input.assignee);
  const known = await findPhoneDialog(ctx, account, phone);
  if ((known === null ? await optedOutAt(ctx, account, phone) : known.channelBlockedAt) !== null) {
    throw new DomainError("recipient_opted_out", "The person cannot be written to: they have ended messages.");
  }
  if (known?.contactBlockedAt != null) throw contactBlocked();
  await requireAssignable(ctx, accountId, known, assignee);
  const draft = await draftOf(ctx, account, known, input.message);
  await reportingFaults(ctx, account.id, () => providerOf(ctx, account).check());
  const dialog = await openPhoneDialog(ctx, account, {
    address: phone,
    name: to.name ?? null,
    email: to.email ?? null,
  });
  if (Object.keys(variables).length > 0)
    await setVariables(ctx, accountId, dialog.id, { dialog: variables, contact: {} });
  const clientMessageId =
    draft.template === null ? crypto.randomUUID() : await keepTemplateMessage(ctx, dialog.id, draft.template);
  const message = await post(ctx, dialog, assignee, { text: draft.text, clientMessageId });
  return { dialog, message, phone, delivery: await deliverNow(ctx, account, dialog, message) };
}

/** The account's number that writes, with its secrets. */
async function readSender(ctx: Deps, { accountId, channel, from }: NewConversation): Promise<OpenAccount> {
  const kind = channel === "SMS" ? "sms" : "whatsapp";
  const accounts = (await readChannelAccounts(ctx, { accountId, channel: kind })).filter(({ isEnabled }) => isEnabled);
  const { label } = traitsOf[kind];
  if (accounts.length === 0) throw new DomainError("channel_not_enabled", `${label} is not enabled in the account.`);
  const number = await ctx.phones.parse(from);
  const spellings = number === null ? [] : spellingsOf(number);
  const found = accounts.find(({ address }: ChannelAccount) => spellings.includes(address));
  const account = found === undefined ? null : await openChannelAccount(ctx, found.id);
  if (account === null) throw new DomainError("sender_not_configured", "The account does not have this number.");
  if (account.status === "expired") {
    throw new DomainError("channel_token_expired", account.statusReason ?? "The token of the channel has expired.");
  }
  return account;
}

/** Throws when the message could not be written by the assignee, or the assignee has as many dialogs as is allowed. */
async function requireAssignable(ctx: Deps, accountId: number, known: Dialog | null, assignee: Operator | null) {
  if (assignee === null) return;
  const caller = platformCaller(accountId, assignee);
  const state = known === null ? null : await inRoom(ctx, known.id, accountId, (room) => room.state(caller));
  const holder = state?.handoff.status === "active" ? state.handoff.operator : null;
  if (holder?.id === assignee.id) return;
  if (holder != null) throw new DomainError("handoff_held", `${holder.name} has this dialog.`);
  await requireCapacity(ctx, accountId, assignee);
}

/** The text of the message, and how it is sent. */
async function draftOf(
  ctx: Deps,
  account: OpenAccount,
  known: Dialog | null,
  message: ConversationMessage,
): Promise<{ text: string; template: OutboundTemplate | null }> {
  const { windowMs } = traitsOf[account.channel];
  if (message.type === "template") {
    if (account.channel !== "whatsapp") throw new DomainError("template_not_found", "Only WhatsApp has templates.");
    const template = await readSendableTemplate(ctx, account.id, {
      name: message.template,
      language: message.language,
    });
    return fillTemplate(template, message.parameters);
  }
  if (message.text.trim() === "" || message.text.length > maxMessageLength) {
    const issue = `must have 1 to ${maxMessageLength} characters`;
    throw new DomainError("validation_failed", `message.text ${issue}.`, {
      issues: [{ path: ["message", "text"], issue, kind: "invalid" }],
    });
  }
  if (windowMs !== null && !isWindowOpen(known?.channelInboundAt ?? null, ctx.clock(), windowMs)) {
    throw new DomainError("window_closed", "The person has not written for 24 hours: WhatsApp only takes a template.");
  }
  return { text: message.text, template: null };
}

/** Posts the message of the operator, or of the account when there is none, and gives the operator the dialog. */
async function post(
  ctx: Deps,
  { id, accountId }: Dialog,
  operator: Operator | null,
  draft: { text: string; clientMessageId: string },
): Promise<Message> {
  const caller = platformCaller(accountId, operator ?? { id: 0, name: "" });
  const input: PostInput = { sender: "operator", ...draft };
  return inRoom(ctx, id, accountId, async (room) => {
    const posted = await room.post(caller, input).catch(async (error: unknown) => {
      if (!(error instanceof DomainError) || error.code !== "dialog_archived") throw error;
      await room.setStatus(caller, "active");
      return room.post(caller, input);
    });
    if (operator !== null) await room.command(caller, { type: "take", operator });
    return posted.message;
  });
}
