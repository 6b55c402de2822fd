import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, expect, test } from "vitest";
import { clientOf } from "../support/client.ts";
import { buildXlsx } from "../support/documents/build-xlsx.ts";
import { EICAR } from "../support/eicar.ts";
import { type FakeScanner, startFakeScanner } from "../support/fake-scanner.ts";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";

let server: Server | undefined;
let scanner: FakeScanner | undefined;

afterEach(async () => {
  await server?.kill();
  await scanner?.stop();
  if (server !== undefined) rmSync(server.stateDir, { recursive: true, force: true });
  server = undefined;
  scanner = undefined;
});

const rows = Array.from({ length: 20_000 }, (_, at) => [`Part ${at}`, `Shelf ${at % 97}`, `${at + 500} crowns`]);
const workbook = buildXlsx([{ name: "Stock", rows: [["Part", "Place", "Price"], ...rows] }]);

/** What two minutes of waiting would do: the dead worker's claim on its document is over. Gives how many claims ended. */
function endLeases(stateDir: string): number {
  const files = readdirSync(stateDir, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".sqlite"));
  let ended = 0;
  for (const file of files) {
    const database = new DatabaseSync(path.join(stateDir, file));
    const isCatalogue = database
      .prepare("SELECT 1 FROM sqlite_master WHERE name = 'sources' AND sql LIKE '%lease_id%'")
      .get();
    if (isCatalogue)
      ended += Number(database.prepare("UPDATE sources SET lease_until = 1 WHERE lease_until > 1").run().changes);
    database.close();
  }
  return ended;
}

test("kill -9 in the middle of a large document: it completes, with each of its rows once", async () => {
  server = await startServer();
  const { port, stateDir } = server;
  const before = clientOf(fetch, server.url);
  const account = await before.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Stock" } });
  const form = {
    file: new File([workbook as Uint8Array<ArrayBuffer>], "stock.xlsx"),
    assistant_id: String(assistant.body.id),
  };
  const { body: uploaded } = await account.call("POST", "/api/documents", { form });
  await until(async () => {
    const { body } = await account.call("GET", `/api/documents/${uploaded.id}`);
    expect(body.processing_status).toBe("processing");
    expect(body.chunks_count).toBeGreaterThan(100);
  });
  await server.kill();
  expect(endLeases(stateDir)).toBe(1);

  server = await startServer({ port, stateDir });
  const after = clientOf(fetch, server.url);
  const call = (method: string, path: string, json?: unknown) =>
    after.call(method, path, { token: account.token, json });
  const document = await until(async () => {
    const { body } = await call("GET", `/api/documents/${uploaded.id}`);
    expect(body.processing_status).toBe("completed");
    return body;
  }, 60_000);
  const { body: read } = await call("GET", `/api/documents/${uploaded.id}/text`);
  expect(read.text.match(/^Part \d+ \| /gm)).toHaveLength(rows.length);
  // Rows are packed close to a thousand characters: a chunk that is there twice would be one too many.
  expect(document.chunks_count).toBeLessThan(read.text.length / 900);

  const dialog = await call("POST", "/api/dialogs", { assistant_id: assistant.body.id });
  const asked = await call("POST", `/api/dialogs/${dialog.body.id}/messages`, {
    content: "What is the price of Part 17321?",
  });
  const { citations } = asked.body.ai_response;
  expect(citations[0]).toMatchObject({ source_id: uploaded.id, quote: expect.stringContaining("17821 crowns") });
  const places = citations.map(({ start, end }: { start: number; end: number }) => `${start}-${end}`);
  expect(new Set(places).size).toBe(places.length);
}, 60_000);

test("with a scanner: a virus is refused, and while it is silent nothing is read", async () => {
  scanner = await startFakeScanner();
  server = await startServer({ env: { SCAN_URL: scanner.url } });
  const api = clientOf(fetch, server.url);
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const upload = (text: string, name: string) =>
    account.call("POST", "/api/documents", {
      form: { file: new File([text], name), assistant_id: String(assistant.body.id) },
    });
  expect((await upload(EICAR, "a.txt")).body.error.code).toBe("VIRUS_DETECTED");
  const refused = await upload("A ticket, and virus:Worm in it.", "a.txt");
  expect(refused.body.error.code).toBe("VIRUS_DETECTED");
  expect(refused.body.detail).toContain("Worm");

  scanner.behave("error");
  const { body: waiting } = await upload("A ticket costs 14 euros.", "tickets.txt");
  const state = async () => (await account.call("GET", `/api/documents/${waiting.id}`)).body;
  await until(async () =>
    expect(await state()).toMatchObject({ status: "processing", error_code: "scanner_unavailable" }),
  );
  expect((await account.call("GET", `/api/documents/${waiting.id}/text`)).status).toBe(409);
  scanner.behave("judge");
  await until(
    async () => expect(await state()).toMatchObject({ processing_status: "completed", error_code: null }),
    60_000,
  );
});
