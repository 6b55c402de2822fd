import { makeCustomer } from "../customer.ts";
import { request } from "../load.ts";
import { spreadOf } from "../measure.ts";
import { pace } from "../pace.ts";
import { figureLine, type Line, type Row } from "../row.ts";
import { watchHeaps } from "../runtime-heaps.ts";
import { visitRooms } from "../visitors.ts";

const minute = 60_000;
/** The last part of each phase. Its median counts, because a garbage collection changes a single sample by a tenth. */
const sampledMs = minute / 8;
const text = "Where is my parcel? It should have come on Thursday.";

/**
 * Resident memory of the runtime after ten minutes of mixed load, divided by the memory after two minutes. The load:
 * messages over REST, reads, questions with answers, sockets that open and close, and document uploads. The garbage of the
 * local platform's simulators of D1, queues and R2 is not part of the figure.
 */
export const memory: Row = {
  name: "memory",
  ownStage: { hasHeapLimit: true, hasInspector: true },
  async run({ stage, isQuick }) {
    const [early, late] = isQuick ? [minute / 4, minute] : [2 * minute, 10 * minute];
    const customer = await makeCustomer(stage.product);
    const dialogs = await Promise.all(Array.from({ length: 100 }, () => customer.openDialog()));
    const post = (at: number) => customer.post(`/api/dialogs/${dialogs[at % dialogs.length]}/messages`, { text });
    const read = () => customer.get(`/api/assistants/${customer.assistant}`);
    const visit = async () => {
      const [one] = await visitRooms(stage.product, customer, 1);
      if (one === undefined) return;
      await one.visitor.sendTo(one.operator, `${text} ${crypto.randomUUID()}`);
      one.visitor.close();
      one.operator.close();
    };
    const ask = async () => {
      const dialog = await customer.openDialog();
      await customer.post(`/api/dialogs/${dialog}/messages`, { content: text });
    };
    const upload = async (at: number) => {
      const form = new FormData();
      const words = Array.from({ length: 400 }, (_, line) => `Parcel ${at}-${line} arrives on day ${line}.`);
      form.append("file", new File([words.join("\n\n")], `parcels-${at}.md`, { type: "text/markdown" }));
      form.append("assistant_id", String(customer.assistant));
      const response = await fetch(`${stage.product}/api/documents`, {
        ...{ method: "POST", headers: customer.headers, body: form },
      });
      // At most ten uploads in five minutes are accepted; the refusals are part of the load.
      if (response.status !== 201 && response.status !== 429) throw new Error(`upload: ${response.status}`);
      await response.text();
    };
    const health = () => request({ url: `${stage.product}/healthz` });
    const load = (milliseconds: number) =>
      Promise.all([
        pace(60, milliseconds, post),
        pace(40, milliseconds, read),
        pace(3, milliseconds, ask),
        pace(2, milliseconds, visit),
        pace(0.1, milliseconds, upload),
        pace(5, milliseconds, health),
      ]);
    const residentAfter = async (milliseconds: number) => {
      await load(milliseconds - sampledMs);
      const samples: number[] = [];
      const timer = setInterval(() => samples.push(stage.memory()), 1000);
      await load(sampledMs).finally(() => clearInterval(timer));
      return spreadOf(samples).median;
    };
    const heaps = await watchHeaps(stage.inspector);
    const first = await residentAfter(early);
    const firstHeap = await heaps.usedByProduct();
    const last = await residentAfter(late - early);
    const lastHeap = await heaps.usedByProduct();
    heaps.stop();
    const minutes = `after ${late / minute} minutes of mixed load ÷ after ${early / minute}`;
    return [
      lineOf(`Resident memory ${minutes}`, last, first),
      lineOf("… what the product's isolate keeps", lastHeap, firstHeap),
    ];
  },
};

function lineOf(what: string, last: number, first: number): Line {
  const line = figureLine(what, spreadOf([last / first]), "×", 1.15);
  return { ...line, product: `${megabytes(last)} ÷ ${megabytes(first)}` };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(0)} MB`;
}
