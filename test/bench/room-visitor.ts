import { WebSocket } from "ws";
import { priceOf, products } from "./open-site.ts";

/** What a visitor of a room has seen of it. Times in milliseconds. */
export interface Visit {
  acks: number[];
  answers: number[];
  /** What is wrong with the room: empty when nothing was lost, doubled or out of order. */
  faults: string[];
}

export interface RoomVisitor {
  /** Asks and waits for each answer, then compares what it has seen with what the room has stored. */
  talk(questions: number): Promise<Visit>;
}

interface Frame {
  type: string;
  seq?: number;
  client_message_id?: string;
  message?: { sender: string; content: string };
}

interface Stored {
  messages: { sender: string; content: string }[];
}

const patienceMs = 120_000;

/** Opens a dialog over the widget's API, and its socket. `number` is the visitor's own: each has an address and a product. */
export async function openRoomVisitor(url: string, token: string, number: number): Promise<RoomVisitor> {
  const address = `2001:db8:${(number >> 8).toString(16)}:${(number & 255).toString(16)}::1`;
  const headers = { "x-site-token": token, "content-type": "application/json", "cf-connecting-ip": address };
  const response = await fetch(`${url}/api/site/dialogs`, { method: "POST", headers, body: "{}" });
  if (!response.ok) throw new Error(`no dialog: ${response.status} ${await response.text()}`);
  const { id, guest_id: guest } = (await response.json()) as { id: number; guest_id: string };
  const query = new URLSearchParams({ token, guest_id: guest, batch: "1", after_seq: "0" });
  const socket = new WebSocket(`${url.replace(/^http/, "ws")}/ws/dialogs/${id}?${query}`, {
    headers: { "cf-connecting-ip": address },
  });
  let closedWith: number | null = null;
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  socket.on("close", (code) => {
    closedWith = code;
  });
  const frames: Frame[] = [];
  const waiting = new Set<() => void>();
  socket.on("message", (data) => {
    const text = String(data);
    if (text.startsWith("__")) return;
    frames.push(...([JSON.parse(text)].flat() as Frame[]));
    for (const look of waiting) look();
  });
  /** Resolves with the time at which what is looked for came; null: it did not. */
  const heard = (isIt: (frame: Frame) => boolean) =>
    new Promise<number | null>((resolve) => {
      const done = (at: number | null) => {
        clearTimeout(timer);
        waiting.delete(look);
        resolve(at);
      };
      const look = () => frames.some(isIt) && done(performance.now());
      const timer = setTimeout(() => done(null), patienceMs);
      waiting.add(look);
    });

  return {
    async talk(questions) {
      const visit: Visit = { acks: [], answers: [], faults: [] };
      const said: string[] = [];
      for (let at = 0; at < questions; at++) {
        const product = (number + at) % products;
        const text = `How much does product ${product} cost?`;
        const mine = `${id}-${at}`;
        const answersBefore = answersIn(frames).length;
        const acked = heard((frame) => frame.type === "ack" && frame.client_message_id === mine);
        const answered = heard(() => answersIn(frames).length > answersBefore);
        const sentAt = performance.now();
        socket.send(JSON.stringify({ type: "send_message", text, client_message_id: mine }));
        const [ackAt, answerAt] = await Promise.all([acked, answered]);
        if (ackAt === null || answerAt === null) {
          const last = JSON.stringify(frames.at(-1)) ?? "nothing";
          visit.faults.push(
            `lost: no ${ackAt === null ? "ack" : "answer"} in dialog ${id}; the last was ${last}; closed: ${closedWith}`,
          );
          break;
        }
        visit.acks.push(ackAt - sentAt);
        visit.answers.push(answerAt - sentAt);
        said.push(text);
        const answer = answersIn(frames).at(-1) ?? "";
        if (!answer.includes(priceOf(product))) visit.faults.push(`wrong: product ${product}: ${answer}`);
      }
      socket.close();
      visit.faults.push(...(await compare(`${url}/api/site/dialogs/${id}/messages`, said)));
      return visit;
    },
  };

  async function compare(place: string, said: string[]): Promise<string[]> {
    const seqs = frames.flatMap(({ type, seq }) => (type === "new_message" && seq !== undefined ? [seq] : []));
    const isOrdered = seqs.every((seq, at) => at === 0 || seq > (seqs[at - 1] ?? 0));
    const read = await fetch(place, { headers: { ...headers, "x-guest-id": guest } });
    const { messages } = (await read.json()) as Stored;
    const stored = messages.map(({ sender, content }) => `${sender}: ${content}`);
    const answers = answersIn(frames);
    const wanted = said.flatMap((text, at) => [`user: ${text}`, `assistant: ${answers[at]}`]);
    return [
      ...(isOrdered ? [] : [`out of order or doubled: ${seqs.join(" ")}`]),
      ...(JSON.stringify(stored) === JSON.stringify(wanted) ? [] : [`stored otherwise: ${stored.join(" | ")}`]),
    ];
  }
}

function answersIn(frames: Frame[]): string[] {
  return frames.flatMap(({ type, message }) =>
    type === "new_message" && message?.sender === "assistant" ? [message.content] : [],
  );
}
