import { expect } from "vitest";
import type { Refusal, Row, Shape } from "../row.ts";
import type { Stage } from "../stage.ts";

const handoff: Shape = {
  dialog_id: "integer",
  handoff_status: "string",
  handoff_reason: "string?",
  handoff_requested_at: "time?",
  is_taken_over: "boolean",
  taken_over_by: "integer?",
};

const requested: Shape = { ...handoff, handoff_reason: "string", handoff_requested_at: "time" };
const taken: Shape = { ...handoff, taken_over_by: "integer" };

const wish = { reason: "keyword", last_user_text: "Хочу поговорить с оператором" };
const take = { operator_name: "Анна", operator_id: 5 };

const inPath = async (stage: Stage) => ({ params: { id: await stage.dialogId(), dialog_id: await stage.dialogId() } });
const inBody = async (stage: Stage) => ({ json: { dialog_id: await stage.dialogId() } });
const inQuery = async (stage: Stage) => ({ query: { dialog_id: String(await stage.dialogId()) } });

async function ofOwner(stage: Stage, act: "request" | "take"): Promise<void> {
  const owner = await stage.owner();
  const { status } = await owner.call("POST", `/api/dialogs/${await stage.dialogId()}/handoff/${act}`, { json: {} });
  if (status !== 200) throw new Error(`${act}: ${status}`);
}

/** An act of the owner first, then what a request needs. */
function after<T>(act: "request" | "take", prepare: (stage: Stage) => Promise<T>) {
  return async (stage: Stage) => {
    await ofOwner(stage, act);
    return prepare(stage);
  };
}

type Prepare = NonNullable<Refusal["prepare"]>;

const foreign = (prepare: Prepare): Refusal => ({
  because: "another account's dialog",
  status: 404,
  code: "NOT_FOUND",
  caller: "stranger",
  prepare,
});

const held = (prepare: Prepare): Refusal => ({
  because: "another operator has the dialog",
  status: 409,
  code: "HANDOFF_HELD",
  caller: "operator",
  prepare,
});

const unheld = (prepare: Prepare): Refusal => ({
  because: "a dialog that nobody has",
  status: 409,
  code: "CONFLICT",
  prepare,
});

const unnamed: Refusal = {
  because: "no dialog named",
  status: 422,
  code: "VALIDATION_ERROR",
  prepare: async () => ({ json: {} }),
};

export const handoffRows: Row[] = [
  {
    ids: ["v1.dialogs.post.dialogs-id-handoff-request"],
    caller: "owner",
    request: { json: wish },
    status: 200,
    answer: requested,
    check: ({ body }) => expect(body).toMatchObject({ handoff_status: "requested", handoff_reason: "keyword" }),
    refusals: [foreign(inPath)],
  },
  {
    ids: ["v1.dialogs.post.dialogs-id-handoff-take"],
    caller: "owner",
    request: { json: take },
    status: 200,
    answer: taken,
    check: async ({ body }, stage) => {
      const { id } = await stage.owner();
      expect(body).toMatchObject({ handoff_status: "active", is_taken_over: true, taken_over_by: id });
      expect(body.operator_name).toBe("Ada");
    },
    refusals: [foreign(inPath), held(after("take", inPath))],
  },
  {
    ids: ["ref.dialogs.post.dialogs-dialog_id-takeover"],
    caller: "owner",
    status: 200,
    answer: taken,
    check: ({ body }) => expect(body).toMatchObject({ handoff_status: "active", is_taken_over: true }),
    refusals: [foreign(inPath), held(after("take", inPath))],
  },
  {
    ids: ["v1.dialogs.post.dialogs-id-handoff-release", "ref.dialogs.post.dialogs-dialog_id-release"],
    caller: "owner",
    prepare: after("take", inPath),
    status: 200,
    answer: handoff,
    check: ({ body }) => expect(body).toMatchObject({ handoff_status: "released", is_taken_over: false }),
    refusals: [foreign(inPath), held(after("take", inPath)), unheld(inPath)],
  },
  {
    ids: ["ref.handoff.post.request"],
    caller: "guest",
    prepare: async (stage) => ({ json: { dialog_id: (await stage.guest()).dialogId } }),
    status: 200,
    answer: requested,
    check: async ({ body }, stage) => {
      expect(body).toMatchObject({ dialog_id: (await stage.guest()).dialogId, handoff_status: "requested" });
    },
    refusals: [foreign(inBody), unnamed],
  },
  {
    ids: ["ref.handoff.post.takeover"],
    caller: "owner",
    prepare: after("request", inBody),
    status: 200,
    answer: { ...taken, handoff_reason: "string", handoff_requested_at: "time" },
    check: ({ body }) => expect(body).toMatchObject({ handoff_status: "active", is_taken_over: true }),
    refusals: [foreign(inBody), held(after("take", inBody)), unnamed],
  },
  {
    ids: ["ref.handoff.post.release"],
    caller: "owner",
    prepare: after("take", inBody),
    status: 200,
    answer: handoff,
    check: ({ body }) => expect(body).toMatchObject({ handoff_status: "released", is_taken_over: false }),
    refusals: [foreign(inBody), held(after("take", inBody)), unheld(inBody), unnamed],
  },
  {
    ids: ["ref.handoff.post.cancel"],
    caller: "owner",
    prepare: after("request", inBody),
    status: 200,
    answer: handoff,
    check: ({ body }) => expect(body).toMatchObject({ handoff_status: "none", handoff_reason: null }),
    refusals: [foreign(inBody), held(after("take", inBody)), unnamed],
  },
  {
    ids: ["ref.handoff.post.force-reset"],
    caller: "owner",
    prepare: after("take", inBody),
    status: 200,
    answer: handoff,
    check: ({ body }) => expect(body).toMatchObject({ handoff_status: "none", is_taken_over: false }),
    refusals: [foreign(inBody), unnamed],
  },
  {
    ids: ["ref.handoff.get.status"],
    caller: "owner",
    prepare: after("request", inQuery),
    status: 200,
    answer: requested,
    check: ({ body }) => expect(body.handoff_status).toBe("requested"),
    refusals: [foreign(inQuery), { ...unnamed, prepare: async () => undefined }],
  },
  {
    ids: ["ref.dialogs.get.dialogs-dialog_id-status"],
    caller: "owner",
    prepare: after("take", inPath),
    status: 200,
    answer: taken,
    check: ({ body }) => expect(body).toMatchObject({ handoff_status: "active", is_taken_over: true }),
    refusals: [foreign(inPath)],
  },
];
