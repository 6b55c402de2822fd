import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { MAX_UPLOAD_BYTES } from "../../../../src/domain/knowledge/catalogue/max-upload-bytes.ts";
import { buildPdf } from "../../../support/documents/build-pdf.ts";
import { EICAR } from "../../../support/eicar.ts";
import { accountIdOf } from "../../../workers/billing/purse.ts";
import { indexed } from "../../../workers/knowledge/informed.ts";
import type { Refusal, Row, Shape } from "../row.ts";
import type { Stage } from "../stage.ts";
import { foreignAssistant } from "./assistant-settings.ts";

/** Documents 000 and 001 together. */
const document: Shape = {
  id: "integer",
  title: "string",
  filename: "string",
  file_size: "integer",
  size: "integer",
  content_type: "string",
  status: "string",
  chunks_count: "integer",
  assistant_id: "integer",
  created_at: "time",
};

export const manual = "Every machine has a warranty of three years. A repair takes five days.";

function pdf(name: string): File {
  const bytes = buildPdf({ pages: [[{ text: manual, x: 50, y: 700 }]] });
  return new File([bytes as Uint8Array<ArrayBuffer>], name, { type: "application/pdf" });
}

type Upload = "/api/documents" | "/api/documents/upload";

/** A document of the owner's that is read already. */
export async function makeDocument(stage: Stage, path: Upload): Promise<number> {
  const owner = await stage.owner();
  const form = { file: pdf("document.pdf"), assistant_id: String(await stage.assistantId()) };
  const { body } = await owner.call("POST", path, { form });
  await indexed(owner, body.id);
  return body.id;
}

/** The same, named in the path. */
export async function withDocument(stage: Stage) {
  const id = await makeDocument(stage, "/api/documents/upload");
  return { params: { id, doc_id: id } };
}

export const foreignDocument: Refusal = {
  because: "another account's document",
  status: 404,
  code: "NOT_FOUND",
  caller: "stranger",
  prepare: withDocument,
};

const sending = (file: () => File | string, more: Record<string, string> = {}) => {
  return async (stage: Stage) => ({ form: { file: file(), assistant_id: String(await stage.assistantId()), ...more } });
};

const refusals: Refusal[] = [
  {
    because: "a file over the limit",
    status: 413,
    code: "FILE_TOO_LARGE",
    prepare: sending(() => new File([new Uint8Array(MAX_UPLOAD_BYTES + 1)], "large.txt")),
  },
  {
    because: "a format that nobody reads",
    status: 400,
    code: "UNSUPPORTED_FORMAT",
    prepare: sending(() => new File([new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])], "program.pdf")),
  },
  { because: "a virus", status: 400, code: "VIRUS_DETECTED", prepare: sending(() => new File([EICAR], "eicar.txt")) },
  {
    because: "no file",
    status: 422,
    code: "VALIDATION_ERROR",
    prepare: async (stage) => ({ form: { assistant_id: String(await stage.assistantId()) } }),
  },
  {
    because: "no money",
    status: 400,
    code: "INSUFFICIENT_BALANCE",
    prepare: async (stage) => {
      const accountId = await accountIdOf(await stage.owner());
      await env.DB.prepare("UPDATE balances SET balance_micro = 0 WHERE account_id = ?").bind(accountId).run();
      return sending(() => pdf("document.pdf"))(stage);
    },
  },
  {
    because: "more than ten files in five minutes",
    status: 429,
    code: "UPLOAD_QUOTA_EXCEEDED",
    prepare: async (stage) => {
      const owner = await stage.owner();
      const assistantId = String(await stage.assistantId());
      const send = (at: number) => {
        const form = { file: new File(["words"], `${at}.txt`), assistant_id: assistantId };
        return owner.call("POST", at % 2 === 0 ? "/api/documents" : "/api/documents/upload", { form });
      };
      await Promise.all(Array.from({ length: 10 }, (_, at) => send(at)));
      return sending(() => pdf("document.pdf"))(stage);
    },
  },
  {
    because: "another account's assistant",
    status: 404,
    code: "NOT_FOUND",
    caller: "stranger",
    prepare: sending(() => pdf("document.pdf")),
  },
];

export const documentRows: Row[] = [
  {
    ids: ["qs.documents.post.documents"],
    caller: "owner",
    prepare: sending(() => pdf("product_manual.pdf"), { title: "Product Manual" }),
    status: 201,
    answer: document,
    check: async ({ body }, stage) => {
      const shown = { title: "Product Manual", filename: "product_manual.pdf", status: "processing" };
      expect(body).toMatchObject({ ...shown, assistant_id: await stage.assistantId() });
      expect(body.file_size).toBe(pdf("").size);
    },
    refusals,
  },
  {
    ids: ["v1.documents.post.documents-upload"],
    caller: "owner",
    prepare: sending(() => pdf("document.pdf")),
    status: 201,
    answer: document,
    check: ({ body }) => {
      expect(body).toMatchObject({ filename: "document.pdf", content_type: "application/pdf", status: "processing" });
      expect(body.size).toBe(pdf("").size);
    },
    refusals,
  },
  {
    ids: ["qs.documents.get.documents"],
    caller: "owner",
    prepare: async (stage) => void (await makeDocument(stage, "/api/documents")),
    status: 200,
    answer: [document],
    check: ({ body }) => expect(body).toMatchObject([{ filename: "document.pdf", status: "processed" }]),
  },
  {
    ids: ["v1.documents.get.documents"],
    caller: "owner",
    prepare: async (stage) => void (await makeDocument(stage, "/api/documents/upload")),
    status: 200,
    answer: [document],
    check: ({ body }) => {
      expect(body).toMatchObject([{ filename: "document.pdf", status: "completed" }]);
      expect(body[0].chunks_count).toBeGreaterThan(0);
    },
  },
  {
    ids: ["ref.documents.get.documents"],
    caller: "owner",
    prepare: async (stage) => {
      await makeDocument(stage, "/api/documents/upload");
      await makeDocument(stage, "/api/documents");
      return { query: { page: "2", limit: "1" } };
    },
    status: 200,
    answer: [document],
    check: ({ body }) => expect(body).toHaveLength(1),
    refusals: [
      {
        because: "a page that is no number",
        status: 422,
        code: "VALIDATION_ERROR",
        prepare: async () => ({ query: { page: "first" } }),
      },
    ],
  },
  {
    ids: ["ref.assistants.get.assistants-assistant_id-documents"],
    caller: "owner",
    prepare: async (stage) => void (await makeDocument(stage, "/api/documents/upload")),
    status: 200,
    answer: [document],
    check: async ({ body }, stage) => expect(body).toMatchObject([{ assistant_id: await stage.assistantId() }]),
    refusals: [foreignAssistant],
  },
  {
    ids: ["v1.documents.delete.documents-id", "ref.documents.delete.documents-doc_id"],
    caller: "owner",
    prepare: withDocument,
    status: 200,
    answer: { message: "string" },
    check: async (_, stage) => expect((await (await stage.owner()).call("GET", "/api/documents")).body).toEqual([]),
    refusals: [
      foreignDocument,
      { because: "an operator", status: 403, code: "INSUFFICIENT_PERMISSIONS", caller: "operator" },
    ],
  },
  {
    ids: ["ref.documents.get.documents-doc_id-text"],
    caller: "owner",
    prepare: withDocument,
    status: 200,
    answer: { document_id: "integer", title: "string", text: "string", pages: "array" },
    check: ({ body }) => {
      expect(body.text).toContain(manual);
      expect(body.pages).toMatchObject([{ page: 1, start: 0 }]);
    },
    refusals: [foreignDocument],
  },
  {
    ids: ["ref.documents.get.documents-doc_id-summary"],
    caller: "owner",
    prepare: withDocument,
    status: 200,
    answer: { document_id: "integer", title: "string", summary: "string", key_phrases: ["string"] },
    check: ({ body }) => expect(body.summary).toContain("warranty of three years"),
    refusals: [foreignDocument],
  },
  {
    ids: ["ref.documents.post.analyze-document-doc_id"],
    caller: "owner",
    prepare: withDocument,
    status: 200,
    answer: {
      document_id: "integer",
      summary: "string",
      key_facts: [{ text: "string", start: "integer", end: "integer" }],
      suggested_questions: ["string"],
      suggested_qa: "array",
    },
    check: ({ body }) => expect(body.summary).toContain("warranty of three years"),
    refusals: [foreignDocument],
  },
];
