import { expect, test } from "vitest";
import { MAX_UPLOAD_BYTES } from "../../src/domain/knowledge/catalogue/max-upload-bytes.ts";
import type { Account } from "../support/client.ts";
import { until } from "../support/until.ts";
import { api } from "./api.ts";

async function makeAssistant(): Promise<{ account: Account; assistantId: string }> {
  const account = await api.makeAccount();
  const { body } = await account.call("POST", "/api/assistants", { json: { name: "Reader" } });
  return { account, assistantId: String(body.id) };
}

function upload(account: Account, assistantId: string, file: File, path = "/api/documents/upload") {
  return account.call("POST", path, { form: { file, assistant_id: assistantId } });
}

async function settled(account: Account, id: number) {
  return until(async () => {
    const { body } = await account.call("GET", `/api/documents/${id}`);
    expect(["completed", "failed"]).toContain(body.processing_status);
    return body;
  });
}

const text = "The harbour opens at six in the morning.";

test("each upload route answers in its document's words, and a client may ask for the other's", async () => {
  const { account, assistantId } = await makeAssistant();
  const file = new File([text], "harbour.txt", { type: "text/plain" });
  const quickstart = await account.call("POST", "/api/documents", {
    form: { file, assistant_id: assistantId, title: "Harbour" },
  });
  expect(quickstart.status).toBe(201);
  expect(quickstart.body).toMatchObject({
    title: "Harbour",
    filename: "harbour.txt",
    status: "processing",
    file_size: text.length,
  });
  const v1 = await upload(account, assistantId, file);
  expect(v1.body).toMatchObject({
    title: "harbour.txt",
    size: text.length,
    content_type: "text/plain",
    status: "processing",
  });
  expect((await settled(account, quickstart.body.id)).status).toBe("processed");
  expect((await settled(account, v1.body.id)).status).toBe("completed");
  const list = await account.call("GET", "/api/documents", { headers: { "X-API-Dialect": "v1" } });
  expect(list.body.map((document: { status: string }) => document.status)).toEqual(["completed", "completed"]);
  expect(list.body[0].chunks_count).toBeGreaterThan(0);
  expect(list.headers.get("x-total-count")).toBe("2");
  expect((await account.call("GET", `/api/assistants/${assistantId}/documents?limit=1`)).body).toHaveLength(1);
});

test.for([
  [
    "a picture",
    new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])], "photo.png"),
    400,
    "UNSUPPORTED_FORMAT",
  ],
  [
    "a text that says it is a PDF",
    new File(["no PDF at all"], "report.pdf", { type: "application/pdf" }),
    400,
    "UNSUPPORTED_FORMAT",
  ],
  ["a program", new File([new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])], "a.txt"), 400, "UNSUPPORTED_FORMAT"],
  ["an empty file", new File([], "empty.txt"), 422, "VALIDATION_ERROR"],
  ["a file over the limit", new File([new Uint8Array(MAX_UPLOAD_BYTES + 1)], "large.txt"), 413, "FILE_TOO_LARGE"],
] as const)("%s is refused at the door", async ([, file, status, code]) => {
  const { account, assistantId } = await makeAssistant();
  const refused = await upload(account, assistantId, file);
  expect(refused.status).toBe(status);
  expect(refused.body.error.code).toBe(code);
  expect((await account.call("GET", "/api/documents")).body).toEqual([]);
});

test("a PDF that cannot be read fails with a reason that a person understands", async () => {
  const { account, assistantId } = await makeAssistant();
  const broken = new File(["%PDF-1.7\n1 0 obj\n<< /Type /Catalog"], "broken.pdf", { type: "application/pdf" });
  const { body } = await upload(account, assistantId, broken);
  const document = await settled(account, body.id);
  expect(document).toMatchObject({ status: "failed", error_code: "corrupt_file", chunks_count: 0 });
  expect(document.error_message).toMatch(/damaged|broken|corrupt|cannot be read/i);
  const unread = await account.call("GET", `/api/documents/${body.id}/text`);
  expect(unread.status).toBe(409);
  expect(unread.body.detail).toBe(document.error_message);
});

test("what a form lacks is told field by field", async () => {
  const { account, assistantId } = await makeAssistant();
  const noFile = await account.call("POST", "/api/documents", { form: { assistant_id: assistantId, title: "x" } });
  expect(noFile.body.error).toMatchObject({ code: "VALIDATION_ERROR", details: { field: "file" } });
  const noAssistant = await account.call("POST", "/api/documents", { form: { file: new File([text], "a.txt") } });
  expect(noAssistant.body.detail[0].loc).toEqual(["body", "assistant_id"]);
  const noUpload = await account.call("POST", "/api/documents", { form: { file: "text", assistant_id: assistantId } });
  expect(noUpload.status).toBe(422);
});

test("nobody gives another tenant's assistant a document", async () => {
  const { assistantId } = await makeAssistant();
  const stranger = await api.makeAccount();
  expect((await upload(stranger, assistantId, new File([text], "a.txt"))).status).toBe(404);
});

test("a deleted document is gone from lists and answers at once", async () => {
  const { account, assistantId } = await makeAssistant();
  const { body } = await upload(account, assistantId, new File([text], "harbour.txt"));
  await settled(account, body.id);
  const dialog = await account.call("POST", "/api/dialogs", { json: { assistant_id: Number(assistantId) } });
  const ask = async () => {
    const json = { content: "When does the harbour open?" };
    return (await account.call("POST", `/api/dialogs/${dialog.body.id}/messages`, { json })).body.ai_response;
  };
  expect((await ask()).citations[0].quote).toContain("six in the morning");
  expect((await account.call("DELETE", `/api/documents/${body.id}`)).status).toBe(200);
  expect(await ask()).toMatchObject({ outcome: "abstain", citations: [] });
  expect((await account.call("GET", "/api/documents")).body).toEqual([]);
  expect((await account.call("DELETE", `/api/documents/${body.id}`)).status).toBe(404);
});

test("a list is narrowed by state, kind and a part of the title in any case", async () => {
  const { account, assistantId } = await makeAssistant();
  const title = "Зимний график";
  await account.call("POST", "/api/documents/text", { json: { assistant_id: Number(assistantId), title, text } });
  await upload(account, assistantId, new File([text], "Harbour.txt", { type: "text/plain" }));
  const { body: broken } = await upload(account, assistantId, new File(["%PDF-1.7 nothing"], "broken.pdf"));
  await settled(account, broken.id);
  const titles = async (query: string) => {
    const { body, headers } = await account.call("GET", `/api/assistants/${assistantId}/documents?${query}`);
    expect(headers.get("x-total-count")).toBe(String(body.length));
    return body.map((document: { title: string }) => document.title);
  };
  expect(await titles("kind=text")).toEqual([title]);
  expect(await titles("processing_status=failed")).toEqual(["broken.pdf"]);
  expect(await titles("q=harbour")).toEqual(["Harbour.txt"]);
  expect(await titles("q=HARBOUR&kind=file")).toEqual(["Harbour.txt"]);
  expect(await titles(`q=${encodeURIComponent("график")}`)).toEqual([title]);
  expect(await titles(`q=${encodeURIComponent("зимний")}`)).toEqual([title]);
  expect(await titles("q=harbour&processing_status=failed")).toEqual([]);
  expect(await titles("kind=all&q=")).toHaveLength(3);
  expect((await account.call("GET", "/api/documents?kind=film")).status).toBe(422);
});
