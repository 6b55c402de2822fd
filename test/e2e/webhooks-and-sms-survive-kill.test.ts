import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { Webhook } from "standardwebhooks";
import { afterEach, expect, test } from "vitest";
import { type Account, clientOf } from "../support/client.ts";
import { type FakeReceiver, type ReceivedRequest, startFakeReceiver } from "../support/fake-receiver.ts";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";
import { type SmsSide, startSmsSide } from "./sms-side.ts";

/** `KILLS=100` for the long run, `MINUTES` to end it earlier. */
const wantedKills = Number(process.env["KILLS"] ?? 3);
const endsAt = Date.now() + 60_000 * Number(process.env["MINUTES"] ?? Number.POSITIVE_INFINITY);
const dialogCount = 8;
const messagesPerLife = 6;
/** Through a restart on a busy machine. */
const patienceMs = 80_000;

let server: Server | undefined;
let receiver: FakeReceiver | undefined;
let sms: SmsSide | undefined;

afterEach(async () => {
  await server?.kill();
  await receiver?.stop();
  await sms?.stop();
  if (server !== undefined) rmSync(server.stateDir, { recursive: true, force: true });
});

interface Event {
  id: string;
  type: string;
  dialogId: number;
  messageId: number | undefined;
}

test(
  `the server is killed ${wantedKills} times while webhooks and SMS are under way: nothing is lost, doubled or out of order`,
  async () => {
    receiver = await startFakeReceiver();
    sms = await startSmsSide();
    const { env } = sms;
    server = await startServer({ env });
    const { port, stateDir, url } = server;
    const owner = await clientOf(fetch, url).makeAccount();
    const hook = { url: `${receiver.url}/r/all`, events: ["dialog.created", "message.created"] };
    const made = await owner.call("POST", "/api/webhooks", { json: hook });
    const assistant = await owner.call("POST", "/api/assistants", { json: { name: "Busy" } });
    const dialogs: number[] = [];
    for (let n = 0; n < dialogCount; n++) {
      const { body } = await owner.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
      dialogs.push(body.id);
    }
    await sms.connect(owner, assistant.body.id);
    // Failures are among what a kill must not lose.
    receiver.reply("all", [{ status: 500 }, {}, { as: "drop" }, {}, { status: 503 }]);
    const acknowledged = new Set<number>();
    const total = () => receiver?.received("all").length ?? 0;
    let kills = 0;
    for (let isLast = false; !isLast; ) {
      const life = kills;
      isLast = kills >= wantedKills || Date.now() > endsAt;
      const writing = Promise.all([
        ...dialogs.map((dialog) => talk(owner, dialog, life, acknowledged)),
        sms.talk(life, patienceMs),
      ]);
      if (!isLast) {
        const [events, texts] = [total(), (await sms.accepted()).length];
        // In turn while Twilio takes messages, and while it is away and they wait.
        if (life % 2 === 1) await sms.trouble({ count: 5, as: { status: 503 } });
        await until(async () => {
          expect(total()).toBeGreaterThan(events);
          if (life % 2 === 0) expect((await sms?.accepted())?.length).toBeGreaterThan(texts);
        }, patienceMs);
        await server.kill();
        server = await startServer({ env, port, stateDir });
        kills++;
        if (kills % 10 === 0) console.info(`${kills} kills`);
      }
      await writing;
      await sms.reportDelivered(patienceMs);
    }
    expect(acknowledged.size).toBe(dialogCount * messagesPerLife * (kills + 1));

    await sms.retryNow();
    // A report comes after its message; a chat that was behind gets a message a second.
    const shown = await until(
      async () => {
        await sms?.reportDelivered(patienceMs);
        return sms?.check();
      },
      patienceMs + 2_000 * kills,
      500,
    );
    console.info(`${kills} kills, ${shown?.received} SMS received, ${shown?.sent} sent`);
    expect(shown?.again).toEqual([]);
    const ofPhones = await sms.dialogs();
    for (const { id } of ofPhones.flatMap(({ messages }) => messages)) acknowledged.add(id);
    const requests = () => receiver?.received("all") ?? [];
    const accepted = () => requests().filter(({ status }) => status === 200);
    await until(() => {
      const told = new Set(accepted().map((request) => eventOf(request).messageId));
      expect([...acknowledged].filter((id) => !told.has(id))).toEqual([]);
    }, patienceMs);
    await until(async () => {
      const { body } = await owner.call("GET", `/api/webhooks/${made.body.id}`);
      expect(body.waiting).toBe(0);
    }, patienceMs);

    const ids = new Map<string, Set<string>>();
    for (const event of accepted().map(eventOf)) {
      const what = `${event.type} ${event.messageId ?? event.dialogId}`;
      ids.set(what, (ids.get(what) ?? new Set()).add(event.id));
    }
    expect([...ids].filter(([, ofEvent]) => ofEvent.size !== 1)).toEqual([]);
    expect(ids.size).toBe(acknowledged.size + dialogCount + ofPhones.length);
    // Sent again are only those whose answer the kill cut off: at most the deliveries in progress.
    const again = accepted().length - ids.size;
    console.info(`${accepted().length} deliveries of ${ids.size} events, ${again} sent again with the same id`);
    expect(again).toBeLessThanOrEqual(6 * kills);
    for (const dialog of new Set(accepted().map((request) => eventOf(request).dialogId))) {
      const told = accepted()
        .map(eventOf)
        .filter(({ dialogId }) => dialogId === dialog);
      const first = [...new Set(told.map(({ messageId }) => messageId ?? 0))];
      expect(first).toEqual(first.toSorted((a, b) => a - b));
    }
    const last = requests().at(-1);
    expect(new Webhook(made.body.secret).verify(last?.body ?? "", last?.headers ?? {})).toBeDefined();
    // The objects of the outbox are where they were before their class was renamed.
    expect(existsSync(path.join(stateDir, "do", "switchboard-BotOutbox"))).toBe(true);
  },
  120_000 + 60_000 * wantedKills,
);

function eventOf({ headers, body }: ReceivedRequest): Event {
  const { type, data } = JSON.parse(body);
  return { id: headers["webhook-id"] ?? "", type, dialogId: data.dialog.id, messageId: data.message?.id };
}

/** Writes messages into a dialog, each until it is acknowledged, with one id of the client. */
async function talk(owner: Account, dialog: number, life: number, acknowledged: Set<number>): Promise<void> {
  for (let n = 0; n < messagesPerLife; n++) {
    const json = { text: `Message ${n} of life ${life}`, client_message_id: `${life}-${n}` };
    const id = await until(async () => {
      const { status, body } = await owner.call("POST", `/api/dialogs/${dialog}/messages`, { json });
      expect(status).toBe(201);
      return body.id as number;
    }, patienceMs);
    acknowledged.add(id);
  }
}
