import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { buildJavascript } from "../../scripts/sdks/javascript/build.ts";
import { createChatbot, sendMessage } from "../../sdks/javascript/src/chatbots/index.ts";
import { createClient, withCredential } from "../../sdks/javascript/src/core/client.ts";
import { listBots } from "../../sdks/javascript/src/replycx/index.ts";
import * as api from "../../sdks/javascript/src/replyx/index.ts";
import { openDialog } from "../../sdks/javascript/src/socket/open-dialog.ts";
import { listenLocally } from "../support/listen-locally.ts";
import { until } from "../support/until.ts";
import { openBrowser, sharedServer } from "./shared.ts";

const root = path.join(import.meta.dirname, "../..");
const run = promisify(execFile);

async function makeOwner() {
  const anonymous = createClient({ url: sharedServer().url });
  const id = crypto.randomUUID();
  const body = { email: `${id}@example.com`, password: id };
  await api.register(anonymous, { body });
  const { access_token: token } = await api.logIn(anonymous, { body });
  return { token, owner: withCredential(anonymous, { token }) };
}

async function makeReader() {
  const { owner, token } = await makeOwner();
  const assistant = await api.createAssistant(owner, { body: { name: "Reader" } });
  const progress: number[] = [];
  const file = {
    name: "kettle.md",
    content: "# Kettle\n\n## Reset\n\nHold the red button for five seconds to reset the kettle.\n",
  };
  const { id } = await api.createDocument(
    owner,
    { body: { file, assistant_id: assistant.id } },
    { onProgress: (sent, total) => progress.push(sent / total) },
  );
  expect(progress.at(-1)).toBe(1);
  await until(
    async () => expect((await api.readDocument(owner, { doc_id: id })).processing_status).toBe("completed"),
    60_000,
  );
  return { owner, token, assistant };
}

test("a journey: upload, a streamed answer with its source, the socket, pages, typed errors, a visitor", async () => {
  const { owner, assistant } = await makeReader();
  const dialog = await api.createDialog(owner, { body: { assistant_id: assistant.id } });
  const events = [];
  const question = { dialog_id: dialog.id, body: { content: "How do I reset the kettle?" } };
  for await (const event of api.streamPostMessage(owner, question)) events.push(event);
  expect(events.map(({ type }) => type)).toEqual([
    "user_message",
    ...events.slice(1, -1).map(() => "delta"),
    "ai_response",
  ]);
  const answer = events.at(-1);
  expect(answer?.type === "ai_response" && answer.data?.citations?.[0]?.title).toBe("kettle.md");

  const socket = openDialog(owner, dialog.id, { afterSeq: 0 });
  const seqs: number[] = [];
  const ack = socket.send("Thank you");
  for await (const frame of socket) {
    if (frame.type === "new_message") seqs.push(frame.seq);
    if (frame.type === "new_message" && frame.message.text === "Thank you") break;
  }
  expect((await ack).seq).toBe(seqs.at(-1));
  expect(seqs).toEqual(seqs.map((_, at) => at + 1));
  socket.close();

  await api.createDialog(owner, { body: { assistant_id: assistant.id } });
  const ids = [];
  for await (const { id } of api.allDialogs(owner, { query: { limit: 1 } })) ids.push(id);
  expect(new Set(ids).size).toBe(2);
  await expect(api.readDialog(owner, { dialog_id: 999_999_999 })).rejects.toMatchObject({
    status: 404,
    code: "NOT_FOUND",
  });
  const nameless = api.createAssistant(owner, { body: {} as { name: string } });
  await expect(nameless).rejects.toMatchObject({ status: 422, code: "VALIDATION_ERROR", issues: [{ field: "name" }] });

  await api.switchWebsiteIntegration(owner, { assistant_id: assistant.id, body: { enabled: true } });
  const { site_token: siteToken } = await api.readSiteToken(owner, { query: { assistant_id: assistant.id } });
  if (siteToken === null) throw new Error("The assistant has no site token.");
  const site = withCredential(owner, { siteToken });
  const { id, guest_id: guestId } = await api.createSiteDialog(site, { body: {} });
  const visitor = withCredential(site, { siteToken, guestId });
  const exchange = await api.postSiteMessage(visitor, {
    dialog_id: id,
    body: { content: "How do I reset the kettle?" },
  });
  expect(JSON.stringify(exchange)).toContain("Hold the red button");
  await expect(api.readSiteDialog(visitor, { dialog_id: dialog.id })).rejects.toMatchObject({ status: 404 });
});

/** A page of another origin with a strict policy, an address that leads to a third origin, and what has come there. */
async function serveElsewhere() {
  const reached: string[] = [];
  const cors = { "access-control-allow-origin": "*", "access-control-allow-headers": "*, authorization" };
  const serve = async (answer: RequestListener) => {
    const server = createServer(answer);
    await listenLocally(server);
    return { server, url: `http://localhost:${(server.address() as AddressInfo).port}` };
  };
  const third = await serve(({ method, headers }, response) => {
    reached.push(`${method} ${headers.authorization}`);
    response.writeHead(200, cors).end("{}");
  });
  const page = await serve(({ url, method }, response) => {
    if (method === "OPTIONS") return response.writeHead(204, cors).end();
    if (url?.startsWith("/led")) return response.writeHead(307, { ...cors, location: third.url }).end();
    const policy = `default-src 'none'; script-src 'unsafe-inline'; connect-src * ws:`;
    response
      .writeHead(200, { "content-type": "text/html", "content-security-policy": policy })
      .end("<!doctype html><title>Elsewhere</title>");
  });
  return { page: page.url, reached, stop: () => [third, page].forEach(({ server }) => void server.close()) };
}

test("a page of another origin uploads with progress, reads a stream, and has a socket that resumes; nothing is led away", async () => {
  const { token, assistant } = await makeReader();
  const elsewhere = await serveElsewhere();
  const browser = await openBrowser();
  try {
    const { outputFiles } = await build({
      stdin: {
        contents: `export * from "./index.ts"; export * from "./replyx/index.ts";`,
        resolveDir: path.join(root, "sdks/javascript/src"),
      },
      ...{ bundle: true, write: false, format: "iife", globalName: "platform", target: "es2022" },
    });
    const page = await browser.newPage();
    await page.goto(elsewhere.page);
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    const seen = await page.evaluate(
      async ({ url, token, assistant_id, led }) => {
        const { createClient, ...api } = (
          globalThis as unknown as {
            platform: typeof import("../../sdks/javascript/src/index.ts") &
              typeof import("../../sdks/javascript/src/replyx/index.ts");
          }
        ).platform;
        const me = createClient({ url, credential: { token } });
        const file = new File(["# Lamp\n\nA lamp has a warranty of three years.\n"], "lamp.md");
        const told: number[] = [];
        const onProgress = (sent: number, total: number) => void told.push(sent / total);
        const document = await api.createDocument(me, { body: { file, assistant_id } }, { onProgress });
        const dialog = await api.createDialog(me, { body: { assistant_id } });
        const events: string[] = [];
        const content = "How do I reset the kettle?";
        for await (const { type } of api.streamPostMessage(me, { dialog_id: dialog.id, body: { content } }))
          events.push(type);
        const sockets: WebSocket[] = [];
        class Kept extends WebSocket {
          constructor(address: string) {
            super(address);
            sockets.push(this);
          }
        }
        const socket = api.openDialog(me, dialog.id, { afterSeq: 0, WebSocket: Kept });
        await socket.send("first");
        sockets[0]?.close();
        await socket.send("second");
        const messages: string[] = [];
        for await (const frame of socket) {
          if (frame.type !== "new_message") continue;
          if (frame.message.sender === "user") messages.push(frame.message.content);
          if (frame.message.content === "second") break;
        }
        socket.close();
        const astray = createClient({ url: led, credential: { token }, retries: 0 });
        const upload = await api
          .createDocument(astray, { body: { file, assistant_id } }, { onProgress })
          .catch((error: Error) => `${error.name} ${(error as { status?: number }).status}`);
        const read = await api
          .readMe(astray)
          .catch((error: Error) => `${error.name} ${(error as { status?: number }).status}`);
        const missing = await api
          .readDialog(me, { dialog_id: 999_999_999 })
          .catch((error: Error) => (error as { code?: string }).code);
        const frames = window.document.querySelectorAll("iframe").length;
        return { id: document.id, told, events, messages, sockets: sockets.length, upload, read, missing, frames };
      },
      { url: sharedServer().url, token, assistant_id: assistant.id, led: `${elsewhere.page}/led` },
    );
    expect(seen).toMatchObject({
      ...{ id: expect.any(Number), sockets: 2, missing: "NOT_FOUND", frames: 0 },
      messages: ["How do I reset the kettle?", "first", "second"],
      ...{ upload: "ApiError 307", read: "ApiError 307" },
    });
    expect(seen.told[0]).toBe(1);
    expect([seen.events[0], seen.events.at(-1)]).toEqual(["user_message", "ai_response"]);
    expect(elsewhere.reached).toEqual([]);
  } finally {
    elsewhere.stop();
    await browser.close();
  }
});

test("the two other dialects, with an API key and an account token", async () => {
  const { owner } = await makeOwner();
  const { data: chatbot } = await createChatbot(owner, { body: { name: "Bot" } });
  const exchange = await sendMessage(owner, {
    id: chatbot.id,
    body: { message: "Do you repair clocks?", userId: "u1" },
  });
  expect(exchange.data.message.content).toBe("Do you repair clocks?");
  const { token, account_id } = await api.createAccountToken(owner, { body: {} });
  const account = withCredential(owner, { accountToken: token as string });
  expect(JSON.stringify(await listBots(account, { account_id: String(account_id) }))).toContain("Bot");
});

const stranger = `
import { ApiError, createClient, verifyWebhook } from "chatbots-platform-js";
import { readMe, type User } from "chatbots-platform-js/replyx";
import { listChatbots } from "chatbots-platform-js/chatbots";
import { listBots } from "chatbots-platform-js/replycx";

const client = createClient({ url: process.argv[2] as string, credential: { token: process.argv[3] as string } });
const me: User = await readMe(client);
const visitor = createClient({ url: "https://a.example", credential: { siteToken: "st", guestId: "g" } });
// @ts-expect-error a visitor cannot list chatbots
const refused: unknown = await listChatbots(visitor).catch((error: unknown) => error);
// @ts-expect-error a field that a user does not have
me.shoe_size;
console.log(JSON.stringify([me.email, refused instanceof TypeError, typeof listBots, typeof verifyWebhook, typeof ApiError]));
`;

test("the packed package is imported and typed by a stranger's project, and has the command line", async () => {
  const { owner, token } = await makeOwner();
  const folder = mkdtempSync(path.join(tmpdir(), "switchboard-stranger-"));
  try {
    await buildJavascript();
    const packed = ["pack", "--ignore-scripts", "--pack-destination", folder];
    await run("npm", packed, { cwd: path.join(root, "sdks/javascript") });
    const modules = path.join(folder, "node_modules");
    mkdirSync(path.join(modules, "@types"), { recursive: true });
    await run("tar", ["-xzf", path.join(folder, "chatbots-platform-js-0.1.0.tgz"), "-C", modules]);
    await run("mv", [path.join(modules, "package"), path.join(modules, "chatbots-platform-js")]);
    for (const name of ["@types/node", "undici-types"])
      symlinkSync(path.join(root, "node_modules", name), path.join(modules, name));
    writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(path.join(folder, "main.ts"), stranger);
    const flags = [
      "--strict",
      "--noEmit",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--types",
      "node",
      "--lib",
      "es2023,dom",
    ];
    const checked = await run(path.join(root, "node_modules/.bin/tsc"), [...flags, "main.ts"], { cwd: folder }).catch(
      ({ stdout }: { stdout: string }) => ({ stdout }),
    );
    expect(checked.stdout).toBe("");
    const { stdout } = await run(process.execPath, ["main.ts", sharedServer().url, token], { cwd: folder });
    const { email } = await api.readMe(owner);
    expect(JSON.parse(stdout)).toEqual([email, true, "function", "function", "function"]);
    const bin = path.join(modules, "chatbots-platform-js/dist/cli/switchboard.js");
    const help = await run(process.execPath, [bin, "--help"], { cwd: folder });
    expect(help.stdout).toContain("switchboard COMMAND");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
