import { expect, test } from "vitest";
import type { Account } from "../support/client.ts";
import { buildZip } from "../support/documents/build-zip.ts";
import { EICAR } from "../support/eicar.ts";
import { until } from "../support/until.ts";
import { api } from "./api.ts";

async function makeUploader() {
  const account = await api.makeAccount();
  const { body } = await account.call("POST", "/api/assistants", { json: { name: "Reader" } });
  return { account, upload: uploaderOf(account, String(body.id)) };
}

function uploaderOf(account: Account, assistantId: string) {
  return (content: string | Uint8Array, name: string, path = "/api/documents/upload") =>
    account.call("POST", path, {
      form: { file: new File([content as string | Uint8Array<ArrayBuffer>], name), assistant_id: assistantId },
    });
}

async function settled(account: Account, id: number) {
  return until(async () => {
    const { body } = await account.call("GET", `/api/documents/${id}`);
    expect(["completed", "failed"]).toContain(body.processing_status);
    return body;
  });
}

test("ten files in five minutes, over both routes together; what is refused is not counted", async () => {
  const { account, upload } = await makeUploader();
  expect((await upload(new Uint8Array([0, 1, 2]), "a.bin")).status).toBe(400);
  const paths = ["/api/documents", "/api/documents/upload"];
  const first = await Promise.all(Array.from({ length: 10 }, (_, at) => upload("text", `${at}.txt`, paths[at % 2])));
  expect(first.map(({ status }) => status)).toEqual(Array(10).fill(201));
  for (const path of paths) {
    const refused = await upload("text", "more.txt", path);
    expect(refused.status).toBe(429);
    expect(refused.body.error.code).toBe("UPLOAD_QUOTA_EXCEEDED");
    expect(refused.body.detail).toMatch(/10 files in 5 minutes/);
    const after = Number(refused.headers.get("retry-after"));
    expect(after).toBeGreaterThan(200);
    expect(after).toBeLessThanOrEqual(300);
    expect(refused.body.retry_after).toBe(after);
    expect(refused.headers.get("x-ratelimit-limit")).toBe("10");
    expect(refused.headers.get("x-ratelimit-remaining")).toBe("0");
    expect(Number(refused.headers.get("x-ratelimit-reset")) - Date.now() / 1000).toBeGreaterThan(200);
  }
  expect((await account.call("GET", "/api/documents")).headers.get("x-total-count")).toBe("10");
  const other = await makeUploader();
  expect((await other.upload("text", "a.txt")).status).toBe(201);
});

test.for([
  ["as a program", EICAR, "eicar.com"],
  ["as a text", EICAR, "eicar.txt"],
  ["in an archive", buildZip({ "eicar.com": EICAR }), "eicar.zip"],
] as const)("the test virus %s answers VIRUS_DETECTED", async ([, content, name]) => {
  const { account, upload } = await makeUploader();
  const refused = await upload(content, name);
  expect(refused.status).toBe(400);
  expect(refused.body.error.code).toBe("VIRUS_DETECTED");
  expect((await account.call("GET", "/api/documents")).body).toEqual([]);
});

test("a document that failed is read again on request, one that completed is not", async () => {
  const { account, upload } = await makeUploader();
  const bad = await upload("%PDF-1.7\n1 0 obj", "broken.pdf");
  expect(await settled(account, bad.body.id)).toMatchObject({ status: "failed", error_code: "corrupt_file" });
  const again = await account.call("POST", `/api/documents/${bad.body.id}/retry`);
  expect(again.status).toBe(200);
  expect(again.body).toMatchObject({ status: "processing", error_code: null, error_message: null });
  expect(await settled(account, bad.body.id)).toMatchObject({ status: "failed", error_code: "corrupt_file" });

  const good = await upload("Some text.", "good.txt");
  expect((await settled(account, good.body.id)).status).toBe("completed");
  const refused = await account.call("POST", `/api/documents/${good.body.id}/retry`);
  expect(refused.status).toBe(409);
  expect((await settled(account, good.body.id)).status).toBe("completed");
});

test("bad documents in the queue hold up no good one behind them", async () => {
  const { account, upload } = await makeUploader();
  const bad: [string | Uint8Array, string, string][] = [
    ["%PDF-1.7 and no more", "a.pdf", "corrupt_file"],
    [buildZip({ "word/document.xml": new Uint8Array(50 << 20) }), "bomb.docx", "decompression_bomb"],
    [`${"[".repeat(100_000)}${"]".repeat(100_000)}`, "deep.json", "too_deep"],
    [`a,b\nc,"${"word ".repeat(2_100_000)}"`, "cell.csv", "too_much_text"],
    [buildZip({ "xl/workbook.xml": "<workbook><sheets/></workbook>" }), "empty.xlsx", "no_text"],
  ];
  const ids: number[] = [];
  for (const [content, name] of bad) ids.push((await upload(content, name)).body.id);
  const good = await upload("Some text.", "good.txt");
  expect((await settled(account, good.body.id)).status).toBe("completed");
  const codes = [];
  for (const id of ids) codes.push((await settled(account, id)).error_code);
  expect(codes).toEqual(bad.map(([, , code]) => code));
});
