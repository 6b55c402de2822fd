import { exportContact } from "../../../domain/conversations/contact/export-contact.ts";
import { exportContacts } from "../../../domain/conversations/contact/export-contacts.ts";
import { exportContext } from "../../../domain/conversations/context/export-context.ts";
import type { Deps } from "../../../domain/deps.ts";
import { readProfile } from "../../../domain/people/account/read-profile.ts";
import type { UserPrincipal } from "../../../domain/people/account/types.ts";
import { readTeam } from "../../../domain/people/team/read-team.ts";
import { toTime } from "../../kit/to-time.ts";
import { writeDialogs, writeExport } from "../contacts/convert.ts";
import { toOperator } from "../team/convert.ts";
import { toUser } from "./convert.ts";

/** The personal data of an account as JSON text, piece by piece: its user, its people, its contacts with
 * their dialogs, and the dialogs that are with no contact. */
export async function* writeAccount(ctx: Deps, caller: UserPrincipal): AsyncGenerator<string> {
  const [profile, team] = await Promise.all([readProfile(ctx, caller), readTeam(ctx, caller.accountId)]);
  const now = ctx.clock();
  const head = JSON.stringify({ exported_at: toTime(now), user: toUser(profile), operators: team.map(toOperator) });
  yield `${head.slice(0, -1)},"contacts":[`;
  let separator = "";
  for await (const contact of exportContacts(ctx, caller.accountId)) {
    yield separator;
    const contexts = await exportContext(ctx, contact.id);
    yield* writeExport(contact, contexts, exportContact(ctx, caller, contact.id), now);
    separator = ",";
  }
  yield `],"other_dialogs":[`;
  yield* writeDialogs(exportContact(ctx, caller, null));
  yield "]}";
}
