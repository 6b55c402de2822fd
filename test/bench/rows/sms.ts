import { createHmac } from "node:crypto";
import type { TwilioMessage } from "../../support/fake-twilio.ts";
import { type Customer, makeCustomer } from "../customer.ts";
import { request } from "../load.ts";
import { spreadOf } from "../measure.ts";
import { pace } from "../pace.ts";
import { figureLine, type Row } from "../row.ts";
import type { Stage } from "../stage.ts";

const perSecond = 5;
/** Each writes every twelve seconds: a chat takes a message a second, and a visitor has twenty answers a minute. */
const phoneCount = 60;
const timeoutMs = 120_000;
const [sid, authToken, number] = [`AC${"7".repeat(32)}`, "bench-token", "+14155550132"];
const question = "What does a mooring cost?";
const document = "# Moorings\n\nA mooring costs 12 euros a night.\n";

/**
 * The time from a signed SMS to its answer, accepted by a Twilio in the bench's own process, at a pace at which nothing waits. The
 * floor checks the signature and stores the text in a Durable Object: until its response.
 */
export const sms: Row = {
  name: "sms",
  async run({ stage, isQuick }) {
    const webhook = await connect(stage);
    const phones = Array.from({ length: phoneCount }, (_, at) => `+1415556${String(at).padStart(4, "0")}`);
    const [url, floor] = [`${stage.product}${new URL(webhook).pathname}`, `${stage.floor}/sms/${authToken}`];
    // The dialogs, before anything is timed.
    await pace(perSecond, (1000 * phoneCount) / perSecond, (at) => say(url, webhook, phones[at] ?? ""));
    await answersOf(stage, phoneCount);
    const milliseconds = isQuick ? 10_000 : 60_000;
    const floors: number[] = [];
    await pace(perSecond, milliseconds, async (at) => {
      const start = Date.now();
      await say(floor, floor, phones[at % phoneCount] ?? "");
      floors.push(Date.now() - start);
    });
    const said: { phone: string; at: number }[] = [];
    await pace(perSecond, milliseconds, async (at) => {
      const phone = phones[at % phoneCount] ?? "";
      said.push({ phone, at: Date.now() });
      await say(url, webhook, phone);
    });
    const answers = await answersOf(stage, phoneCount + said.length);
    const delays = said.map(({ phone, at }, place) => {
      const earlier = 1 + said.slice(0, place).filter((one) => one.phone === phone).length;
      return (answers.filter(({ to }) => to === phone)[earlier]?.at ?? Number.NaN) - at;
    });
    const spread = (values: number[], part: number) =>
      spreadOf([values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN]);
    const what = `SMS, from the signed webhook to its answer at Twilio (${delays.length} messages)`;
    return [
      figureLine(`${what}, p50`, spread(delays, 0.5), "ms", undefined, spread(floors, 0.5)),
      figureLine("… p99", spread(delays, 0.99), "ms", undefined, spread(floors, 0.99)),
    ];
  },
};

/** Connects a number to an assistant with a document. Returns the address that Twilio signs. */
async function connect(stage: Stage): Promise<string> {
  await tellTwilio(stage, "accounts", { authToken, numbers: [number] });
  const customer = await makeCustomer(stage.product);
  const form = new FormData();
  form.append("file", new File([document], "moorings.md", { type: "text/markdown" }));
  form.append("assistant_id", String(customer.assistant));
  const uploaded = await fetch(`${stage.product}/api/documents`, {
    method: "POST",
    headers: customer.headers,
    body: form,
  });
  const { id } = (await uploaded.json()) as { id: number };
  await until(async () => (await statusOf(customer, id)) === "completed");
  const channel = await customer.post<{ webhook_url: string; status: string }>("/api/channels", {
    ...{ assistant_id: customer.assistant, channel: "sms", provider: "twilio", address: number },
    ...{ provider_account: sid, auth_token: authToken },
  });
  if (channel.status !== "active") throw new Error(`the channel is ${channel.status}`);
  return channel.webhook_url;
}

async function statusOf(customer: Customer, id: number): Promise<string> {
  return (await customer.get<{ processing_status: string }>(`/api/documents/${id}`)).processing_status;
}

/** Sends an SMS as Twilio does: signed with the address that it knows, to where the Worker listens. */
function say(target: string, signedUrl: string, phone: string): Promise<string> {
  const id = `SM${crypto.randomUUID().replaceAll("-", "")}`;
  const form: Record<string, string> = { Body: question, From: phone, MessageSid: id, NumMedia: "0", To: number };
  const fields = Object.keys(form)
    .sort()
    .map((name) => name + form[name]);
  const signature = createHmac("sha1", authToken)
    .update(signedUrl + fields.join(""))
    .digest("base64");
  const headers = { "x-twilio-signature": signature, "content-type": "application/x-www-form-urlencoded" };
  return request({ method: "POST", url: target, headers, body: new URLSearchParams(form).toString() });
}

/** The answers at Twilio, once there are so many. */
async function answersOf(stage: Stage, count: number): Promise<TwilioMessage[]> {
  let found: TwilioMessage[] = [];
  await until(async () => {
    found = (await tellTwilio(stage, "calls")).messages;
    return found.length >= count;
  });
  const wrong = found.find(({ body }) => !body.includes("12 euros"));
  if (wrong !== undefined || found.length > count) throw new Error(`not an answer: ${wrong?.body ?? found.length}`);
  return found;
}

async function tellTwilio(stage: Stage, what: string, body: object = {}): Promise<{ messages: TwilioMessage[] }> {
  const answer = await fetch(`${stage.twilio}/_fake/${what}/${sid}`, { method: "POST", body: JSON.stringify(body) });
  return (await answer.json()) as { messages: TwilioMessage[] };
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await isDone())) {
    if (performance.now() > deadline) throw new Error("an SMS was not answered");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
