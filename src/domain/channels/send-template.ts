import { and, eq } from "drizzle-orm";
import { dialogs } from "../../db/dialogs.ts";
import { inRoom } from "../conversations/dialog/in-room.ts";
import { roomCaller } from "../conversations/dialog/room-caller.ts";
import type { Message } from "../conversations/dialog/types.ts";
import type { Deps } from "../deps.ts";
import { DomainError } from "../errors.ts";
import type { UserPrincipal } from "../people/account/types.ts";
import { fillTemplate } from "./templates/fill-template.ts";
import { readSendableTemplate } from "./templates/read-templates.ts";
import { keepTemplateMessage } from "./templates/template-message.ts";
import type { TemplateValues } from "./templates/types.ts";

export interface TemplateToSend {
  dialogId: number;
  template: string;
  language?: string | undefined;
  parameters: TemplateValues;
  /** A key of the client: a resend returns the first message. */
  key: string | null;
  /** Only while an operator has the dialog. */
  onlyHeld: boolean;
}

/**
 * Sends a template in a WhatsApp dialog as a message of an operator; also after the 24 hours in which free text is
 * allowed. Throws `not_found`, `template_not_found` (also on other channels), `template_not_approved`,
 * `validation_failed` for values that do not fit, `recipient_opted_out`, and as a room does.
 */
export async function sendTemplate(ctx: Deps, agent: UserPrincipal, input: TemplateToSend): Promise<Message> {
  const { dialogId, parameters, key, onlyHeld } = input;
  const { accountId } = agent;
  // The room first: whether the dialog takes a message does not depend on the template.
  await inRoom(ctx, dialogId, accountId, (room) => room.state(roomCaller(agent)));
  const own = and(eq(dialogs.id, dialogId), eq(dialogs.accountId, accountId));
  const dialog = await ctx.db.select().from(dialogs).where(own).get();
  if (dialog?.channel !== "whatsapp" || dialog.channelAccountId === null) {
    throw new DomainError("template_not_found", "Only WhatsApp has templates.");
  }
  if (dialog.channelBlockedAt !== null) {
    throw new DomainError("recipient_opted_out", "The person cannot be written to: they have ended messages.");
  }
  const wanted = { name: input.template, language: input.language };
  const { template, text } = fillTemplate(await readSendableTemplate(ctx, dialog.channelAccountId, wanted), parameters);
  const clientMessageId = await keepTemplateMessage(ctx, dialogId, template, key ?? undefined);
  const message = { sender: "operator" as const, text, clientMessageId, onlyHeld };
  const posted = await inRoom(ctx, dialogId, accountId, (room) => room.post(roomCaller(agent), message));
  return posted.message;
}
