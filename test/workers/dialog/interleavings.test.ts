import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ServerFrame } from "../../../src/protocol/frames.ts";
import type { Account, Answer } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { openSocket, type SocketClient } from "./socket-client.ts";

type Step =
  | { act: "say"; id: number }
  | { act: "speak"; who: number; id: number }
  | { act: "take" | "release"; who: number }
  | { act: "request" | "cancel" | "reset" | "evict" | "leave" };

const person = fc.integer({ min: 0, max: 1 });
const messageNumber = fc.integer({ min: 0, max: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant("say" as const), id: messageNumber }) },
  fc.record({ act: fc.constant("speak" as const), who: person, id: messageNumber }),
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom("take" as const, "release" as const), who: person }) },
  fc.record({ act: fc.constantFrom("request" as const, "cancel" as const, "reset" as const) }),
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom("evict" as const, "leave" as const) }) },
);
/** Groups run one after another; the steps of a group run at once. */
const plan = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });

async function makePeople(): Promise<[Account, Account]> {
  const [owner, colleague] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const sql = "UPDATE users SET account_id = (SELECT account_id FROM users WHERE id = ?) WHERE id = ?";
  await env.DB.prepare(sql).bind(owner.id, colleague.id).run();
  return [owner, colleague];
}

/** Somebody who watches the dialog, is cut off, and comes back for what it missed: over all connections it has the log. */
class Watcher {
  readonly seen: number[] = [];
  private readonly dialogId: number;
  private readonly token: string;
  private socket: SocketClient | undefined;

  constructor(dialogId: number, token: string) {
    this.dialogId = dialogId;
    this.token = token;
  }

  async comeBack(): Promise<void> {
    this.gather();
    this.socket?.close();
    const query = { token: this.token, after_seq: String(this.seen.at(-1) ?? 0) };
    this.socket = await openSocket(this.dialogId, query);
  }

  /** Takes what has come over this connection; what comes after the close is lost on the way. */
  gather(): void {
    this.seen.push(...logOf(this.socket?.frames.splice(0) ?? []));
  }
}

function logOf(frames: ServerFrame[]): number[] {
  return frames.flatMap((frame) => ("seq" in frame && frame.type !== "ack" ? [frame.seq] : []));
}

function run(
  people: [Account, Account],
  dialogId: number,
  step: Step,
  watcher: Watcher,
): Promise<Answer> | Promise<void> {
  const [owner] = people;
  const path = `/api/dialogs/${dialogId}`;
  const post = (who: Account, json: object) => who.call("POST", `${path}/messages`, { json });
  switch (step.act) {
    case "say":
      return post(owner, { content: "Hello", client_message_id: `say-${step.id}` });
    case "speak":
      return post(people[step.who] ?? owner, { text: "A person.", client_message_id: `speak-${step.who}-${step.id}` });
    case "take":
    case "release":
      return (people[step.who] ?? owner).call("POST", `${path}/handoff/${step.act}`, { json: {} });
    case "leave":
      return watcher.comeBack();
    case "evict":
      return evictDurableObject(env.DIALOG_ROOM.getByName(String(dialogId))).catch((error: unknown) => {
        // Two evictions at once: the second finds nobody in.
        if (!String(error).includes("not currently running")) throw error;
      });
    default:
      return owner.call("POST", `/api/${step.act === "reset" ? "force-reset" : step.act}`, {
        json: { dialog_id: dialogId },
      });
  }
}

/** What any log must be, read from its beginning: no gap, one holder at a time, no word of the AI while one holds it. */
function checkLog(frames: ServerFrame[]): void {
  const seqs = logOf(frames);
  expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  let holder: number | null = null;
  const answered = new Set<number>();
  for (const frame of frames) {
    if (frame.type === "handoff_started") {
      expect(holder).toBeNull();
      holder = frame.manager.id;
    } else if (frame.type === "handoff_released") holder = null;
    else if (frame.type === "new_message" && frame.message.sender === "assistant") {
      expect(holder).toBeNull();
      expect(answered).not.toContain(frame.message.reply_to);
      answered.add(frame.message.reply_to ?? 0);
    }
  }
}

test("whatever is done in whatever order: no gap, no duplicate, one owner at a time, no AI word after a take", async () => {
  const people = await makePeople();
  const [owner] = people;
  const assistant = await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  await fc.assert(
    fc.asyncProperty(plan, async (groups) => {
      const json = { assistant_id: assistant.body.id };
      const dialogId = (await owner.call("POST", "/api/dialogs", { json })).body.id as number;
      const stored = new Map<string, number>();
      const watcher = new Watcher(dialogId, owner.token);
      await watcher.comeBack();
      for (const group of groups) {
        const answers = await Promise.all(group.map((one) => run(people, dialogId, one, watcher)));
        for (const answer of answers) {
          if (answer === undefined) continue;
          expect([200, 201, 409]).toContain(answer.status);
          const message = answer.body.user_message ?? answer.body;
          if (answer.status !== 201) continue;
          const before = stored.get(message.client_message_id);
          if (before !== undefined) expect(message.id).toBe(before);
          stored.set(message.client_message_id, message.id);
        }
      }
      const end = { content: "Hello", client_message_id: "the end" };
      const ended = await owner.call("POST", `/api/dialogs/${dialogId}/messages`, { json: end });
      stored.set(end.client_message_id, ended.body.user_message.id);
      const { body } = await owner.call("GET", `/api/dialogs/${dialogId}/messages`);
      const said = body.filter((message: { sender: string }) => message.sender !== "assistant");
      const listed = said.map((message: { client_message_id: string; id: number }) => [
        message.client_message_id,
        message.id,
      ]);
      expect(new Map(listed)).toEqual(stored);
      expect(listed).toHaveLength(stored.size);
      const socket = await openSocket(dialogId, { token: owner.token, after_seq: "0" });
      const last = body.at(-1)?.id ?? 0;
      await until(() => {
        const ids = socket.frames.flatMap((frame) => (frame.type === "new_message" ? [frame.message.id] : []));
        expect(ids.at(-1) ?? 0).toBe(last);
      });
      checkLog(socket.frames);
      await until(() => {
        watcher.gather();
        expect(watcher.seen).toEqual(logOf(socket.frames));
      });
      socket.close();
    }),
    { numRuns: 30 },
  );
}, 120_000);
