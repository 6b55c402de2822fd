import type { Account, clientOf } from "../client.ts";
import type { MutatedFile } from "./mutated-file.ts";

/** How a file ended. What is no outcome of the product's is a fault, with what was seen. */
export type Ending = "completed" | "failed" | "refused" | { fault: string };

export interface SentFile {
  file: MutatedFile;
  ending: Ending;
  /** Why it was refused or failed: the code. */
  code: string;
  milliseconds: number;
}

/** Uploads go on at the same time in so many lanes. */
const lanes = 4;
/** A knowledge base of a customer, not of thousands of broken files. */
const filesPerAccount = 100;
/** A document that has no outcome by then has none. Ample: five attempts of a job, on a busy machine. */
const patienceMs = 180_000;

/** Uploads files as a client does, waits for the outcome of each, and reads what was found in it. */
export async function sendFiles(
  client: ReturnType<typeof clientOf>,
  files: Iterable<MutatedFile> | AsyncIterable<MutatedFile>,
  { begin, end }: { begin(file: MutatedFile): void; end(sent: SentFile): void },
): Promise<void> {
  const queue = Symbol.asyncIterator in files ? files[Symbol.asyncIterator]() : files[Symbol.iterator]();
  const lane = async () => {
    let sender: Sender | undefined;
    for (let sent = 0; ; sent++) {
      const next = await queue.next();
      if (next.done) return;
      if (sender === undefined || sent % filesPerAccount === 0) sender = await makeSender(client);
      begin(next.value);
      end(await send(sender, next.value));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

interface Sender {
  account: Account;
  assistantId: number;
}

async function makeSender(client: ReturnType<typeof clientOf>): Promise<Sender> {
  const account = await client.makeAccount();
  const { body } = await account.call("POST", "/api/assistants", { json: { name: "Reader of anything" } });
  return { account, assistantId: body.id };
}

async function send({ account, assistantId }: Sender, file: MutatedFile): Promise<SentFile> {
  const startedAt = Date.now();
  const ended = (ending: Ending, code = ""): SentFile => ({ file, ending, code, milliseconds: Date.now() - startedAt });
  try {
    const form = { file: new File([new Uint8Array(file.bytes)], file.name), assistant_id: String(assistantId) };
    const { status, body } = await account.call("POST", "/api/documents", { form });
    if (status >= 500) return ended({ fault: `the upload was answered ${status}` });
    if (status !== 201) return ended("refused", body.error?.code ?? String(status));
    return await outcomeOf(account, body.id, ended);
  } catch (error) {
    return ended({ fault: (error as Error).message });
  }
}

async function outcomeOf(
  account: Account,
  id: number,
  ended: (ending: Ending, code?: string) => SentFile,
): Promise<SentFile> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; ) {
    const { status, body } = await account.call("GET", `/api/documents/${id}`);
    if (status !== 200) return ended({ fault: `GET /api/documents/{id} was answered ${status}` });
    const { processing_status: state, error_code: code, error_message: message } = body;
    if (state === "failed" && code && message) return ended("failed", code);
    if (state === "failed") return ended({ fault: "the document failed without a reason" });
    if (state === "completed") {
      const text = await account.call("GET", `/api/documents/${id}/text`);
      return text.status === 200 ? ended("completed") : ended({ fault: `its text was answered ${text.status}` });
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return ended({ fault: `no outcome after ${patienceMs / 1000} s` });
}
