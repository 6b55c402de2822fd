import { discardSettingsDraft } from "../../../domain/quality/settings-draft/discard-settings-draft.ts";
import { evaluateSettingsDraft } from "../../../domain/quality/settings-draft/evaluate-settings-draft.ts";
import { publishSettingsDraft } from "../../../domain/quality/settings-draft/publish-settings-draft.ts";
import { readSettingsDraft } from "../../../domain/quality/settings-draft/read-settings-draft.ts";
import { restorePreviousSettings } from "../../../domain/quality/settings-draft/restore-previous-settings.ts";
import { saveSettingsDraft } from "../../../domain/quality/settings-draft/save-settings-draft.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { AssistantPath } from "../assistants/wire.ts";
import { fromDraftChanges, toSettingsDraft } from "./draft-convert.ts";
import { DraftQuery, DraftVersion, PreviousVersion, SettingsDraft, SettingsDraftChanges } from "./draft-wire.ts";

const tag = "Evaluation";
const success = { status: 200 as const, schema: SettingsDraft, description: "The settings, as they are now." };

/** Settings of an assistant that go live only when their evaluation holds. */
export const settingsDraftRoutes: Route[] = [
  route({
    id: "readSettingsDraft",
    method: "get",
    paths: ["/api/assistants/{assistant_id}/settings-draft"],
    tag,
    summary: "Read the draft of an assistant's settings",
    description: "With the live settings, how the draft did in its evaluation, and what was live before.",
    credential: "user",
    params: AssistantPath,
    success,
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      const which = { accountId: caller.accountId, assistantId: params.assistant_id };
      return toSettingsDraft(await readSettingsDraft(ctx, which));
    },
  }),
  route({
    id: "saveSettingsDraft",
    method: "put",
    paths: ["/api/assistants/{assistant_id}/settings-draft"],
    tag,
    summary: "Make or change the draft of an assistant's settings",
    description:
      "Visitors see nothing of it. Omitted fields are not changed; a field that is as live again is no change any more. `version` is " +
      "the one that you read, 0 to make a draft: when somebody has saved meanwhile, the answer is a 409 with the current draft in " +
      "`error.details.settings_draft`.",
    credential: "owner",
    // It has a version of its own.
    current: null,
    params: AssistantPath,
    body: SettingsDraftChanges,
    success,
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) =>
      toSettingsDraft(await saveSettingsDraft(ctx, caller, fromDraftChanges(params.assistant_id, body))),
  }),
  route({
    id: "discardSettingsDraft",
    method: "delete",
    paths: ["/api/assistants/{assistant_id}/settings-draft"],
    tag,
    summary: "Discard the draft of an assistant's settings",
    credential: "owner",
    params: AssistantPath,
    query: DraftQuery,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, query }) => {
      const which = { accountId: caller.accountId, assistantId: params.assistant_id, version: query.version };
      await discardSettingsDraft(ctx, which);
      return { message: "Draft discarded." };
    },
  }),
  route({
    id: "evaluateSettingsDraft",
    method: "post",
    paths: ["/api/assistants/{assistant_id}/settings-draft/evaluate"],
    tag,
    summary: "Evaluate the draft of an assistant's settings",
    description:
      "Asks the golden questions with the draft, and before that with the live settings, unless the newest run of these had the same " +
      "settings, questions and documents. Each run costs what an evaluation costs. Small sets complete within the response; of a " +
      "large one `check.state` is `running`.",
    credential: "owner",
    params: AssistantPath,
    body: DraftVersion,
    success,
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const which = { accountId: caller.accountId, assistantId: params.assistant_id, version: body.version };
      return toSettingsDraft(await evaluateSettingsDraft(ctx, which));
    },
  }),
  route({
    id: "publishSettingsDraft",
    method: "post",
    paths: ["/api/assistants/{assistant_id}/settings-draft/publish"],
    tag,
    summary: "Publish the draft of an assistant's settings",
    description:
      "Only when its evaluation holds: no figure is worse than live by more than `tolerance`, and none is below its minimum. Otherwise, " +
      "and when something has changed since, it is refused with a 409, with the figures in `error.details.settings_draft`.",
    credential: "owner",
    // It is written in the transaction that puts the settings live.
    audited: false,
    params: AssistantPath,
    body: DraftVersion,
    success,
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const draft = { assistantId: params.assistant_id, version: body.version };
      return toSettingsDraft(await publishSettingsDraft(ctx, caller, draft));
    },
  }),
  route({
    id: "restorePreviousSettings",
    method: "post",
    paths: ["/api/assistants/{assistant_id}/previous-settings/restore"],
    tag,
    summary: "Go back to the settings before the last publication",
    description:
      "At once, without an evaluation. What was live becomes the previous settings, so that it can be undone.",
    credential: "owner",
    audited: false,
    params: AssistantPath,
    body: PreviousVersion,
    success,
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const previous = { assistantId: params.assistant_id, version: body.version };
      return toSettingsDraft(await restorePreviousSettings(ctx, caller, previous));
    },
  }),
];
