import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { type NewFile, sendFile } from "../../../src/domain/conversations/attachments/send-file.ts";
import type { Message } from "../../../src/domain/conversations/dialog/types.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { projectEvents } from "../../../src/events/project-events.ts";
import { EICAR } from "../../support/eicar.ts";
import { until } from "../../support/until.ts";
import { openSite } from "../site/visitor-client.ts";
import { filesOf, messagesOf, png, send } from "./file-client.ts";
import { openSocket } from "./socket-client.ts";

/** Everything that is kept of a dialog's files: rows, and bytes. */
async function keptFiles({ dialogId }: { dialogId: number }) {
  const rows = await env.DB.prepare("SELECT id, account_id, status FROM channel_files WHERE dialog_id = ?")
    .bind(dialogId)
    .all<{ id: number; account_id: number; status: string }>();
  const keys = rows.results.map(({ id, account_id }) => `channel-files/${account_id}/${id}`);
  const bytes = await Promise.all(keys.map((key) => env.FILES.head(key)));
  return { rows: rows.results, bytes: bytes.filter((object) => object !== null) };
}

test("a visitor's picture reaches the operator's open page, who reads its bytes, and no other visitor does", async () => {
  const site = await openSite();
  const [visit, other] = [await site.visit(), await site.visit()];
  const socket = await openSocket(visit.dialogId, { token: site.account.token });
  const sent = await send(visit, new File([png], "C:\\photos\\bike.png", { type: "text/html" }), { text: " My bike " });
  expect(sent.status).toBe(201);
  const attachment = { name: "bike.png", content_type: "image/png", size: png.byteLength };
  expect(sent.body).toMatchObject({ sender: "user", text: "My bike", attachments: [attachment] });
  const frame = await socket.until("new_message", ({ message }) => message.sender === "user");
  expect(frame.message).toMatchObject({ id: sent.body.id, attachments: sent.body.attachments });
  const { url, id } = sent.body.attachments[0];
  expect(url).toBe(`/api/files/${id}`);
  for (const reader of [site.account, visit]) {
    const read = await reader.call("GET", url);
    expect(read.status).toBe(200);
    expect(Object.fromEntries(read.headers)).toMatchObject({
      "content-type": "image/png",
      "content-disposition": "inline; filename*=UTF-8''bike.png",
      "content-security-policy": "sandbox",
      "x-content-type-options": "nosniff",
    });
    expect(read.body).toBe(new TextDecoder().decode(png));
  }
  const denied = await other.call("GET", url);
  expect(denied.status).toBe(404);
  expect(denied.body).toEqual((await other.call("GET", `/api/files/${id + 1_000_000}`)).body);
  expect((await (await (await openSite()).visit()).call("GET", url)).status).toBe(404);
  expect((await send({ ...other, dialogId: visit.dialogId }, new File([png], "bike.png"))).status).toBe(404);
  const history = (await site.account.call("GET", `/api/dialogs/${visit.dialogId}/messages`)).body.messages;
  expect(history[0].attachments).toEqual(sent.body.attachments);
  const exported = await site.account.call("GET", `/api/dialogs/${visit.dialogId}/export`);
  expect(exported.body.messages[0].attachments).toEqual(sent.body.attachments);
  await until(async () => {
    const found = await site.account.call("GET", "/api/dialogs/search?q=bike");
    expect(found.body.messages[0]?.attachments).toEqual(sent.body.attachments);
  });
});

test("an operator's file reaches the visitor's open chat; SVG and HTML are saved and never shown", async () => {
  const site = await openSite();
  const visit = await site.visit();
  const socket = await openSocket(visit.dialogId, { token: site.siteToken, guest_id: visit.guestId });
  await site.account.call("POST", `/api/dialogs/${visit.dialogId}/handoff/take`, { json: {} });
  const form = { file: new File(["<svg onload='alert(1)'/>"], "Ann's logo.svg", { type: "image/svg+xml" }) };
  const sent = await site.account.call("POST", filesOf(visit), { form });
  expect(sent.body).toMatchObject({ sender: "operator", operator_name: "Ada", text: "" });
  const frame = await socket.until("new_message", ({ message }) => message.sender === "operator");
  expect(frame.message.attachments).toMatchObject([{ name: "Ann's logo.svg", content_type: "text/plain", size: 24 }]);
  const read = await visit.call("GET", frame.message.attachments?.[0]?.url ?? "");
  expect(read.body).toBe("<svg onload='alert(1)'/>");
  expect(read.headers.get("content-type")).toBe("application/octet-stream");
  expect(read.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''Ann%27s%20logo.svg");
});

test("what is disguised, empty, a program, infected or too large is refused in words, and nothing of it is kept", async () => {
  const visit = await (await openSite()).visit();
  const large = new File([new Uint8Array(20 * 1024 * 1024 + 1)], "big.bin");
  const refused: [File, number, string][] = [
    [new File(["No picture."], "photo.png", { type: "image/png" }), 422, "photo.png is not a PNG image."],
    [new File([], "empty.txt"), 422, "The file is empty."],
    [new File(["#!/bin/sh\nrm -rf /"], "notes.txt"), 422, "notes.txt is a program. Programs are not accepted."],
    [new File([new Uint8Array([0x4d, 0x5a, 0x90, 0, 3])], "invoice"), 422, "invoice is a program."],
    [new File([EICAR], "letter.txt"), 400, "The file contains a virus."],
    [large, 413, "A file may be at most 20 MB."],
  ];
  for (const [file, status, words] of refused) {
    const answer = await send(visit, file);
    expect([answer.status, JSON.stringify(answer.body)], file.name).toEqual([status, expect.stringContaining(words)]);
  }
  expect((await visit.call("POST", filesOf(visit), { form: { text: "Nothing" } })).status).toBe(422);
  expect(await keptFiles(visit)).toEqual({ rows: [], bytes: [] });
  expect(await messagesOf(visit)).toEqual([]);
});

test("a widget that takes no files refuses visitors', and lets operators send theirs", async () => {
  const site = await openSite();
  const visit = await site.visit();
  const settings = `/api/assistants/${site.assistantId}/widget-settings`;
  await site.account.call("POST", settings, { json: { file_upload: false } });
  const refused = await send(visit, new File(["Words"], "note.txt"));
  expect(refused.status).toBe(403);
  expect(await keptFiles(visit)).toEqual({ rows: [], bytes: [] });
  const form = { file: new File(["Words"], "note.txt") };
  expect((await site.account.call("POST", filesOf(visit), { form })).status).toBe(201);
  await site.account.call("POST", settings, { json: { file_upload: true } });
  expect((await send(visit, new File(["Words"], "note.txt"))).status).toBe(201);
});

test("a page that may not carry the widget sends and reads no files", async () => {
  const site = await openSite({ allowed_domains: ["shop.example.com"] });
  const visit = await site.visit({ origin: "https://shop.example.com" });
  const form = { file: new File(["Words"], "note.txt") };
  const sent = await visit.call("POST", filesOf(visit), { form });
  expect(sent.status).toBe(201);
  const headers = { origin: "https://evil.example.com" };
  expect((await visit.call("POST", filesOf(visit), { form, headers })).status).toBe(403);
  expect((await visit.call("GET", sent.body.attachments[0].url, { headers })).status).toBe(403);
});

test("a visitor's thirty-first file in an hour is refused until later, and a resend counts for nothing", async () => {
  const site = await openSite();
  const visit = await site.visit();
  await site.account.call("POST", `/api/dialogs/${visit.dialogId}/handoff/take`, { json: {} });
  const note = (number: number) =>
    send(visit, new File([`Note ${number}`], "note.txt"), { client_message_id: `n${number}` });
  for (let number = 1; number <= 29; number++) expect((await note(number)).status, `${number}`).toBe(201);
  expect((await note(1)).status).toBe(201);
  expect((await note(30)).status).toBe(201);
  const refused = await note(31);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(60);
  expect((await keptFiles(visit)).rows).toHaveLength(30);
  expect((await messagesOf(visit)).filter(({ sender }: { sender: string }) => sender === "user")).toHaveLength(30);
  expect((await note(30)).status).toBe(201);
});

test("a resend gets the first message; the same id with another file, other words or none is refused", async () => {
  const visit = await (await openSite()).visit();
  const note = new File(["What we agreed."], "note.txt");
  const [first, ...others] = await Promise.all(
    [1, 2, 3].map(() => send(visit, note, { text: "Read", client_message_id: "f1" })),
  );
  expect(first?.status).toBe(201);
  for (const other of others) expect(other.body).toEqual(first?.body);
  expect(
    (
      await visit.call("POST", filesOf(visit), {
        form: { file: note, text: "Read" },
        headers: { "idempotency-key": "f1" },
      })
    ).body,
  ).toEqual(first?.body);
  expect((await send(visit, new File(["Other"], "note.txt"), { text: "Read", client_message_id: "f1" })).status).toBe(
    409,
  );
  expect((await send(visit, note, { text: "Else", client_message_id: "f1" })).status).toBe(409);
  const say = (id: string) =>
    visit.call("POST", `/api/site/dialogs/${visit.dialogId}/messages`, {
      json: { text: "Read", client_message_id: id },
    });
  expect((await say("f1")).status).toBe(409);
  expect((await say("m1")).status).toBe(201);
  expect((await send(visit, note, { text: "Read", client_message_id: "m1" })).status).toBe(409);
  expect((await keptFiles(visit)).rows).toHaveLength(1);
  const { body } = await visit.call("GET", first?.body.attachments[0].url);
  expect(body).toBe("What we agreed.");
});

test("a try that died on the way shows nothing, and the resend ends it", async () => {
  const site = await openSite();
  const deps = compose(env);
  const { account_id: accountId } = (await env.DB.prepare("SELECT account_id FROM assistants WHERE id = ?")
    .bind(site.assistantId)
    .first<{ account_id: number }>()) ?? { account_id: 0 };
  const died = () => Promise.reject(new Error("The platform died."));
  const deaths: Partial<Deps>[] = [
    { files: { ...deps.files, put: died } },
    { rooms: { of: (id) => ({ ...deps.rooms.of(id), post: died }) } },
  ];
  for (const dead of deaths) {
    const visit = await site.visit();
    const { guestId } = visit;
    const caller = { kind: "guest", accountId, assistantId: site.assistantId, guestId, address: "192.0.2.1" } as const;
    const file: NewFile = {
      ...{ dialogId: visit.dialogId, sender: "user", name: "note.txt", text: "", clientMessageId: "f1" },
      bytes: await new Blob(["What we agreed."]).arrayBuffer(),
    };
    await expect(sendFile({ ...deps, ...dead }, caller, file)).rejects.toThrow("died");
    expect(await messagesOf(visit)).toEqual([]);
    const again = await send(visit, new File(["What we agreed."], "note.txt"), { client_message_id: "f1" });
    expect(again.status).toBe(201);
    expect((await visit.call("GET", again.body.attachments[0].url)).body).toBe("What we agreed.");
    expect((await keptFiles(visit)).rows).toMatchObject([{ status: "stored" }]);
  }
});

test("a developer's server sends its visitor's file; in a dialog of an operator another's is refused, unkept", async () => {
  const site = await openSite();
  const { account } = site;
  const dialog = await account.call("POST", "/api/dialogs", { json: { assistant_id: site.assistantId } });
  const path = `/api/dialogs/${dialog.body.id}/files`;
  const file = new File(["Words"], "note.txt");
  expect((await account.call("POST", path, { form: { file, sender: "user" } })).body.sender).toBe("user");
  const login = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password", first_name: "Boris" };
  await account.call("POST", "/api/operators", { json: login });
  const visit = await site.visit();
  await account.call("POST", `/api/dialogs/${visit.dialogId}/archive`);
  const archived = await send(visit, file);
  expect(archived.body.error.code).toBe("DIALOG_ARCHIVED");
  expect(await keptFiles(visit)).toEqual({ rows: [], bytes: [] });
  for (const sender of ["operator", "assistant"]) {
    expect((await account.call("POST", path, { form: { file, sender } })).status).toBe(422);
  }
});

test("a room from before there were files keeps its messages, and takes files", async () => {
  const visit = await (await openSite()).visit();
  const say = { json: { text: "Hello" } };
  await visit.call("POST", `/api/site/dialogs/${visit.dialogId}/messages`, say);
  const room = env.DIALOG_ROOM.getByName(String(visit.dialogId));
  await runInDurableObject(room, (_, { storage }) => {
    for (const column of ["attachments", "rating", "rated_at"])
      storage.sql.exec(`ALTER TABLE log DROP COLUMN ${column}`);
    storage.sql.exec("DROP TABLE projection");
    storage.sql.exec(
      "CREATE TABLE outbox (seq INTEGER PRIMARY KEY, due INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0)",
    );
    storage.kv.put("schema-version", 1);
  });
  await evictDurableObject(room);
  expect(await messagesOf(visit)).toMatchObject([{ text: "Hello" }, { sender: "assistant", outcome: "answer" }]);
  const sent = await send(visit, new File([png], "photo.png"), { text: "Look" });
  expect((await messagesOf(visit))[2]).toMatchObject({ text: "Look", attachments: sent.body.attachments });
});

test("what a room said before there were files is projected all the same", async () => {
  const visit = await (await openSite()).visit();
  const deps = compose(env);
  const { account_id: accountId } = (await env.DB.prepare("SELECT account_id FROM dialogs WHERE id = ?")
    .bind(visit.dialogId)
    .first<{ account_id: number }>()) ?? { account_id: 0 };
  const { dialogId } = visit;
  const said = { id: 1, dialogId, seq: 50, sender: "user", text: "From before", author: null, clientMessageId: null };
  const message = { ...said, answer: null, createdAt: deps.clock() } as unknown as Message;
  const entry = { kind: "message", seq: 50, createdAt: message.createdAt, message } as const;
  await projectEvents(deps, [{ id: `${dialogId}:50`, accountId, dialogId, entry }]);
  expect((await visit.call("GET", `/api/site/dialogs/${dialogId}`)).body.last_message).toBe("From before");
});
