import { authenticateGuest } from "../../assistants/site/authenticate-guest.ts";
import { issueGuestId } from "../../assistants/site/issue-guest-id.ts";
import { readWidgetSettings } from "../../assistants/site/read-widget-settings.ts";
import { requirePreChatFields } from "../../assistants/site/require-pre-chat-fields.ts";
import type { Deps } from "../../deps.ts";
import type { SitePrincipal } from "../../people/account/types.ts";
import { takeVisitorAllowance } from "../../platform/limits/take-visitor-allowance.ts";
import { contactOf, networkPrincipal, visitorDialogs } from "../../platform/limits/visitor-rules.ts";
import { createDialog } from "./create-dialog.ts";

export interface NewSiteDialog {
  title?: string | undefined;
  customerInfo?: Record<string, unknown> | undefined;
  /** What the visitor's browser sent: its guest id from before, the site token and the page. */
  credentials: { siteToken: string | null; guestId: string | null; page: string | null; address: string };
}

/**
 * Starts a visitor's dialog with the assistant of a page; issues a guest id to a visitor without one. Throws
 * `unauthenticated` for an invalid guest id, `validation_failed` when a required pre-chat field is missing, `rate_limited`.
 */
export async function startSiteDialog(
  ctx: Deps,
  site: SitePrincipal,
  input: NewSiteDialog,
): Promise<{ dialogId: number; guestId: string }> {
  const { accountId, assistantId } = site;
  const { title, customerInfo, credentials } = input;
  if (credentials.guestId !== null) await authenticateGuest(ctx, credentials);
  const { settings } = await readWidgetSettings(ctx, assistantId);
  requirePreChatFields(settings.preChatFields, customerInfo);
  const contact = credentials.guestId === null ? null : contactOf(assistantId, credentials.guestId);
  const network = networkPrincipal(assistantId, credentials.address);
  await takeVisitorAllowance(ctx, { contact, network }, "dialogs", visitorDialogs);
  const guestId = credentials.guestId ?? (await issueGuestId(ctx, assistantId));
  const { id: dialogId } = await createDialog(ctx, {
    ...{ accountId, assistantId, guestId, madeBy: "site", channel: "website" },
    ...{ title, customerInfo },
  });
  return { dialogId, guestId };
}
