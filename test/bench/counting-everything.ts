// The product with counters of all that Cloudflare charges for, and with stand-ins for Workers AI and Vectorize: GET /bench/counts.
import * as product from "../../src/index.ts";
import { fakeVectorize } from "../support/cloudflare-stub/fake-vectorize.ts";
import { fakeWorkersAi } from "../support/cloudflare-stub/fake-workers-ai.ts";

/** What a chat model takes here, which `npm run bench:capacity` subtracts again. */
const modelMs = 300;
const counts: Record<string, number> = {};
const count = (name: string, by = 1) => {
  counts[name] = (counts[name] ?? 0) + by;
};
const ai = fakeWorkersAi();
const vectors = fakeVectorize(1024);
const wrapped = new WeakMap<object, Env>();
/** Cursors know their rows when they have been read. */
const cursors: { rowsRead: number; rowsWritten: number }[] = [];

type Meta = { meta: { rows_read?: number; rows_written?: number; size_after?: number; duration?: number } };

function countMeta<Result extends Meta>(result: Result): Result {
  count("d1RowsRead", result.meta.rows_read ?? 0);
  count("d1RowsWritten", result.meta.rows_written ?? 0);
  count("d1Ms", result.meta.duration ?? 0);
  counts["d1Bytes"] = Math.max(counts["d1Bytes"] ?? 0, result.meta.size_after ?? 0);
  return result;
}

const statements = new WeakMap<object, D1PreparedStatement>();

function countedStatement(sql: string, statement: D1PreparedStatement): D1PreparedStatement {
  const all = async () => {
    count("d1Queries");
    return countMeta(await statement.all<Record<string, unknown>>());
  };
  const own = {
    bind: (...values: unknown[]) => countedStatement(sql, statement.bind(...values)),
    all,
    run: all,
    first: async () => (await all()).results[0] ?? null,
    // Only `all` tells the rows; names that are there twice would be lost, so a reading statement is asked twice.
    raw: async () => {
      if (!/^\s*(select|with)\b/i.test(sql)) return (await all()).results.map((row) => Object.values(row));
      await all();
      return statement.raw();
    },
  };
  statements.set(own, statement);
  return own as unknown as D1PreparedStatement;
}

function countedDatabase(db: D1Database): D1Database {
  return {
    prepare: (sql: string) => countedStatement(sql, db.prepare(sql)),
    batch: async (list: D1PreparedStatement[]) => {
      count("d1Queries");
      count("d1Statements", list.length);
      return (await db.batch(list.map((one) => statements.get(one) ?? one))).map(countMeta);
    },
    exec: (sql: string) => db.exec(sql),
  } as unknown as D1Database;
}

/** Three operations a message: it is written, read and deleted, each 64 KB of it. */
function countedQueue(queue: Queue): Queue {
  const sent = (body: unknown) => {
    count("queueMessages");
    count("queueOperations", 3 * Math.ceil(JSON.stringify(body).length / 65_536));
  };
  return {
    send: (body: unknown, options?: QueueSendOptions) => {
      sent(body);
      return queue.send(body, options);
    },
    sendBatch: (messages: MessageSendRequest[], options?: QueueSendBatchOptions) => {
      for (const { body } of messages) sent(body);
      return queue.sendBatch(messages, options);
    },
  } as unknown as Queue;
}

function countedBucket(bucket: R2Bucket): R2Bucket {
  const classes: Record<string, string> = { put: "r2ClassA", list: "r2ClassA", get: "r2ClassB", head: "r2ClassB" };
  return new Proxy(bucket, {
    get(target, name: string) {
      const value = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        const kind = classes[name];
        if (kind !== undefined) count(kind);
        return value.apply(target, args);
      };
    },
  });
}

/** Each call of a stub is a request to its object. */
function countedNamespace(namespace: DurableObjectNamespace, name: string): DurableObjectNamespace {
  const stubOf = (stub: object) =>
    new Proxy(stub, {
      get(target, method: string) {
        const value = Reflect.get(target, method);
        if (typeof value !== "function" || method === "then") return value;
        return (...args: unknown[]) => {
          count("objectRequests");
          count(`objectRequests.${name}`);
          // Not by `apply`: an RPC method is itself a stub, and would look for one of that name.
          return (target as Record<string, (...all: unknown[]) => unknown>)[method]?.(...args);
        };
      },
    });
  return new Proxy(namespace, {
    get(target, method: string) {
      const value = Reflect.get(target, method);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        const made = value.apply(target, args);
        return method === "get" || method === "getByName" ? stubOf(made) : made;
      };
    },
  });
}

const countedAi = {
  run: async (model: string, inputs: Record<string, unknown>) => {
    const kind = model.includes("rerank") ? "rerank" : model.includes("bge") ? "embedding" : "chat";
    count(`${kind}Calls`);
    count(`${kind}Characters`, JSON.stringify(inputs["messages"] ?? inputs).length);
    // Long enough that the answer's event does not share a queue message with the question's.
    if (kind === "chat") await new Promise((resolve) => setTimeout(resolve, modelMs));
    return ai.run(model, inputs);
  },
};

const countedVectors = {
  query: (...args: Parameters<typeof vectors.query>) => {
    count("vectorQueries");
    return vectors.query(...args);
  },
  upsert: async (records: Parameters<typeof vectors.upsert>[0]) => {
    count("vectorsStored", records.length);
    const mutation = await vectors.upsert(records);
    vectors.settle();
    return mutation;
  },
  deleteByIds: (ids: string[]) => vectors.deleteByIds(ids),
  describe: () => vectors.describe(),
};

function countedEnv(env: Env): Env {
  let own = wrapped.get(env);
  if (own === undefined) {
    const namespaces = Object.entries(env as unknown as Record<string, unknown>)
      .filter(([, binding]) => typeof binding === "object" && binding !== null && "idFromName" in binding)
      .map(([name, binding]) => [name, countedNamespace(binding as DurableObjectNamespace, name)]);
    own = {
      ...env,
      ...Object.fromEntries(namespaces),
      DB: countedDatabase(env.DB),
      FILES: countedBucket(env.FILES),
      EVENTS: countedQueue(env.EVENTS),
      INGEST: countedQueue(env.INGEST),
      AI: countedAi,
      VECTORS: countedVectors,
    } as unknown as Env;
    wrapped.set(env, own);
  }
  return own;
}

let isPatched = false;

/** Objects use their storage directly: what its classes do is counted. */
function countStorage(storage: DurableObjectStorage): void {
  if (isPatched) return;
  isPatched = true;
  const sql = Object.getPrototypeOf(storage.sql) as SqlStorage;
  const exec = sql.exec;
  sql.exec = function (this: SqlStorage, ...args: Parameters<typeof exec>) {
    const cursor = exec.apply(this, args);
    cursors.push(cursor);
    return cursor;
  } as typeof exec;
  const timers = Object.getPrototypeOf(storage) as DurableObjectStorage;
  const { setAlarm } = timers;
  timers.setAlarm = function (this: DurableObjectStorage, ...args: Parameters<typeof setAlarm>) {
    count("objectRowsWritten");
    return setAlarm.apply(this, args);
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the classes differ in everything, and a mixin's base takes any arguments.
type ObjectClass = new (...args: any[]) => any;

/** How many handlers of an object run, and since when one does. */
interface Activity {
  running: number;
  since: number;
}

function objectOf<Class extends ObjectClass>(Base: Class, name: string): Class {
  const activities = new WeakMap<object, Activity>();
  const sizes = new Map<string, number>();
  const countSize = ({ ctx }: { ctx: DurableObjectState }) => {
    const size = ctx.storage.sql.databaseSize;
    const id = String(ctx.id);
    count(`objectBytes.${name}`, size - (sizes.get(id) ?? 0));
    sizes.set(id, size);
  };
  const enter = (object: object) => {
    const activity = activities.get(object) ?? { running: 0, since: 0 };
    activities.set(object, activity);
    if (activity.running === 0) activity.since = Date.now();
    activity.running += 1;
    return () => {
      activity.running -= 1;
      if (activity.running > 0) return;
      count("objectActiveMs", Date.now() - activity.since);
      count(`objectActiveMs.${name}`, Date.now() - activity.since);
      countSize(object as { ctx: DurableObjectState });
    };
  };
  const Counted = class extends Base {
    // biome-ignore lint/suspicious/noExplicitAny: a mixin's constructor takes any arguments.
    constructor(...args: any[]) {
      const [ctx, env] = args as [DurableObjectState, Env];
      countStorage(ctx.storage);
      count("wakes");
      count(`wakes.${name}`);
      super(ctx, countedEnv(env));
    }
  };
  const seen = new Set(["constructor"]);
  for (let at = Base.prototype; at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const [method, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (seen.has(method) || typeof value !== "function") continue;
      seen.add(method);
      Object.defineProperty(Counted.prototype, method, {
        value(this: object, ...args: unknown[]) {
          if (method === "alarm") count("objectRequests");
          if (method === "webSocketMessage") count("objectRequests", 1 / 20);
          const leave = enter(this);
          const result = value.apply(this, args);
          if (result instanceof Promise) result.then(leave, leave);
          else leave();
          return result;
        },
      });
    }
  }
  return Counted;
}

export const AccountInbox = objectOf(product.AccountInbox, "AccountInbox");
export const ChannelOutbox = objectOf(product.ChannelOutbox, "ChannelOutbox");
export const DialogRoom = objectOf(product.DialogRoom, "DialogRoom");
export const KnowledgeIndex = objectOf(product.KnowledgeIndex, "KnowledgeIndex");
export const RateLimiter = objectOf(product.RateLimiter, "RateLimiter");
export const WebhookOutbox = objectOf(product.WebhookOutbox, "WebhookOutbox");

function report(): Record<string, number> {
  for (const { rowsRead, rowsWritten } of cursors.splice(0)) {
    count("objectRowsRead", rowsRead);
    count("objectRowsWritten", rowsWritten);
  }
  return counts;
}

export default {
  fetch(request: Request, env: Env, ctx: ExecutionContext) {
    if (new URL(request.url).pathname === "/bench/counts") return Response.json(report());
    count("requests");
    return product.default.fetch(request as Parameters<typeof product.default.fetch>[0], countedEnv(env), ctx);
  },
  queue(batch: MessageBatch, env: Env) {
    count("queueBatches");
    return product.default.queue(batch as Parameters<typeof product.default.queue>[0], countedEnv(env));
  },
  scheduled: (controller: ScheduledController, env: Env) => product.default.scheduled(controller, countedEnv(env)),
};
