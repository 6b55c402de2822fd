import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { buildPdf } from "../../../support/documents/build-pdf.ts";
import { EICAR } from "../../../support/eicar.ts";
import { until } from "../../../support/until.ts";
import { makeAdmin } from "../../../workers/admin/make-admin.ts";
import { readPurse } from "../../../workers/billing/purse.ts";
import type { Shape } from "../../replyx/row.ts";
import type { Refusal, Row } from "../row.ts";
import { openStage, type Stage } from "../stage.ts";
import * as errors from "../wire-errors.ts";

const source: Shape = { id: "integer", type: "string", name: "string", status: "string", errors: "any" };

const pdf = (name: string, text = "Every machine has a warranty of three years.") =>
  new File([buildPdf({ pages: [[{ text, x: 50, y: 700 }]] }) as Uint8Array<ArrayBuffer>], name, {
    type: "application/pdf",
  });
const words = (name: string) => new File(["A repair takes five days."], name, { type: "text/plain" });

/** The sample of the document: several files under one name. */
const sample = () => ({ q1: [words("sample.txt"), words("sample2.txt"), pdf("File.pdf")], d2: pdf("File2.pdf") });

const into = ({ knowledgeBaseId }: Stage, form: Record<string, string | File | (string | File)[]>) => ({
  params: { knowledge_base_id: knowledgeBaseId },
  form,
});

/** What the account has: nothing of a refused upload may be there. */
async function expectNothing({ owner, accountId }: Stage): Promise<void> {
  expect((await owner.call("GET", "/api/documents")).body).toEqual([]);
  const { spent, reserved } = await readPurse(accountId);
  expect({ spent, reserved }).toEqual({ spent: 0, reserved: 0 });
}

/** Those that every route under `/api/v1/ai` has. */
const ofAccount = (request: (stage: Stage) => Promise<object>): Refusal[] => [
  {
    because: "the token is none",
    prepare: async (stage) => ({ ...(await request(stage)), token: "swa_none", body: errors.bareInvalidToken }),
  },
  {
    because: "an administrator has blocked the account's owner",
    prepare: async (stage) => {
      const prepared = await request(stage);
      const admin = await makeAdmin();
      await admin.call("PATCH", `/api/admin/users/${stage.owner.id}`, { json: { is_active: false } });
      return { ...prepared, body: errors.unauthorizedFeature };
    },
  },
  {
    because: "the account was closed",
    prepare: async (stage) => {
      const prepared = await request(stage);
      const admin = await makeAdmin();
      await admin.call("DELETE", `/api/admin/users/${stage.owner.id}`);
      return { ...prepared, body: errors.accountNotFound };
    },
  },
];

const refused = (because: string, form: () => Parameters<typeof into>[1], message: string): Refusal => ({
  because,
  prepare: async (stage) => ({ ...into(stage, form()), body: errors.badRequest(expect.stringContaining(message)) }),
  check: expectNothing,
});

async function readStatuses(stage: Stage, ids: number[]) {
  const { body } = await stage.send("GET", `/api/v1/ai/status/sources?source_ids=${ids.join(",")}`);
  return body.sources as { id: number; status: string; errors: string[] | null }[];
}

export const sourceRows: Row[] = [
  {
    id: "cx.knowledge-base.post.ai-knowledge-base-knowledge_base_id-upload-sources",
    what: "files and texts under any names",
    prepare: async (stage) => into(stage, { ...sample(), note: "We are open at nine.", ["__proto__"]: words("p.txt") }),
    answer: { q1: [source], d2: [source], note: [source], knowledge_base_id: "integer", ok: "boolean" },
    check: async ({ body }, stage) => {
      const shown = { status: "in-progress", errors: null };
      expect(body).toMatchObject({
        q1: [
          { type: "text", name: "sample.txt", ...shown },
          { type: "text", name: "sample2.txt", ...shown },
          { type: "file", name: "File.pdf", ...shown },
        ],
        d2: [{ type: "file", name: "File2.pdf", ...shown }],
        note: [{ type: "text", name: "note.txt", ...shown }],
        ...{ knowledge_base_id: stage.knowledgeBaseId, ok: true },
      });
      expect(Object.getOwnPropertyDescriptor(body, "__proto__")?.value).toMatchObject([{ name: "p.txt" }]);
      const documents = await stage.owner.call("GET", `/api/assistants/${stage.assistantId}/documents`);
      expect(documents.body).toHaveLength(6);
      // Five files at 0.10; the text is free.
      expect((await readPurse(stage.accountId)).spent).toBe(500_000);
    },
    refusals: [
      ...ofAccount(async (stage) => into(stage, sample())),
      ...["900000001", "0", "abc", "99999999999999999999"].map((id) => ({
        because: `there is no knowledge base ${id}`,
        prepare: async () => ({
          params: { knowledge_base_id: id },
          form: sample(),
          body: errors.knowledgeBaseNotFound,
        }),
      })),
      {
        because: "it is another account's",
        prepare: async () => ({ ...into(await openStage(), sample()), body: errors.knowledgeBaseNotFound }),
      },
      {
        because: "it was the account's until its assistant was deleted",
        prepare: async (stage) => {
          await stage.owner.call("DELETE", `/api/assistants/${stage.assistantId}`);
          return { ...into(stage, sample()), body: errors.foreignKnowledgeBase(stage.accountId) };
        },
      },
      refused("a reserved name", () => ({ ok: words("a.txt") }), "ok: is a reserved name. Call this field otherwise."),
      refused("a form without fields", () => ({}), "The body is not valid: must have at least one file or text"),
      refused("an empty file", () => ({ ...sample(), e: new File([], "e.txt") }), "e: The file is empty."),
      refused("an empty text", () => ({ ...sample(), e: " \n" }), "e: must not be empty"),
      refused(
        "a format that nobody reads",
        () => ({ ...sample(), x: new File([new Uint8Array([0x7f, 0x45, 0x4c, 0x46])], "x.exe") }),
        "x: This kind of file is not supported.",
      ),
      refused("a virus", () => ({ ...sample(), v: new File([EICAR], "v.txt") }), "v: The file contains a virus"),
      {
        because: "the balance covers one of two files",
        prepare: async (stage) => {
          await env.DB.prepare("UPDATE balances SET balance_micro = 150000 WHERE account_id = ?")
            .bind(stage.accountId)
            .run();
          const message = "The balance or a spending limit does not cover this.";
          const body = { ...errors.badRequest(message), error: "INSUFFICIENT_BALANCE", code: "INSUFFICIENT_BALANCE" };
          return { ...into(stage, { a: pdf("a.pdf"), b: pdf("b.pdf") }), body };
        },
        check: expectNothing,
      },
    ],
  },
  {
    id: "cx.knowledge-base.get.ai-status-sources",
    what: "the statuses of many sources",
    prepare: async (stage) => {
      const { knowledgeBaseId, send } = stage;
      const form = { good: words("sample.txt"), bad: new File(["%PDF-1.4\nno more"], "broken.pdf") };
      const { body } = await send("POST", `/api/v1/ai/knowledge-base/${knowledgeBaseId}/upload/sources`, { form });
      const ids = [body.bad[0].id, body.good[0].id] as number[];
      await until(async () => {
        const statuses = (await readStatuses(stage, ids)).map(({ status }) => status);
        expect(statuses).toEqual(["failed", "completed"]);
      });
      const foreign = await openStage();
      const theirs = `/api/v1/ai/knowledge-base/${foreign.knowledgeBaseId}/upload/sources`;
      const other = await foreign.send("POST", theirs, { form: { a: "Theirs." } });
      return { query: `source_ids=${ids[0]}, ${ids[1]},${ids[0]},${other.body.a[0].id},900000001` };
    },
    answer: {
      sources: [{ id: "integer", name: "string", status: "string", knowledge_base_id: "integer" }],
      ok: "boolean",
    },
    check: async ({ body }, { knowledgeBaseId }) => {
      const shown = { knowledge_base_id: knowledgeBaseId };
      expect(body).toMatchObject({
        ok: true,
        sources: [
          { name: "broken.pdf", status: "failed", errors: [expect.stringMatching(/\w/)], ...shown },
          { name: "sample.txt", status: "completed", errors: null, ...shown },
        ],
      });
    },
    refusals: [
      ...ofAccount(async () => ({ query: "source_ids=1" })),
      {
        because: "no ids",
        prepare: async () => ({ query: "", body: errors.badRequest("source_ids: field required") }),
      },
      {
        because: "an id that is none",
        prepare: async () => ({
          query: "source_ids=1,x",
          body: errors.badRequest("source_ids: must be ids of sources with commas between them"),
        }),
      },
    ],
  },
];
