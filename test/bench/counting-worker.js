// The product with counters of its D1 statements and of the rows that they read: GET /bench/statements and /bench/rows-read.
import * as product from "./index.js";

let statements = 0;
let rowsRead = 0;
const counted = new WeakMap();

function countedStatement(statement) {
  const counting =
    (method) =>
    (...values) => {
      statements += 1;
      const result = statement[method](...values);
      return method === "all" || method === "run" ? result.then(countRows) : result;
    };
  return {
    statement,
    bind: (...values) => countedStatement(statement.bind(...values)),
    first: counting("first"),
    run: counting("run"),
    all: counting("all"),
    raw: counting("raw"),
  };
}

function countRows(result) {
  rowsRead += result.meta.rows_read ?? 0;
  return result;
}

function countedEnv(env) {
  let own = counted.get(env);
  if (own === undefined) {
    const DB = {
      prepare: (sql) => countedStatement(env.DB.prepare(sql)),
      batch: (list) => {
        statements += list.length;
        return env.DB.batch(list.map(({ statement }) => statement)).then((results) => results.map(countRows));
      },
      exec: (sql) => env.DB.exec(sql),
    };
    own = { ...env, DB };
    counted.set(env, own);
  }
  return own;
}

const objectOf = (Class) =>
  class extends Class {
    constructor(ctx, env) {
      super(ctx, countedEnv(env));
    }
  };

export const AccountInbox = objectOf(product.AccountInbox);
export const ChannelOutbox = objectOf(product.ChannelOutbox);
export const DialogRoom = objectOf(product.DialogRoom);
export const KnowledgeIndex = objectOf(product.KnowledgeIndex);
export const RateLimiter = objectOf(product.RateLimiter);
export const WebhookOutbox = objectOf(product.WebhookOutbox);

export default {
  fetch(request, env, ctx) {
    const { pathname } = new URL(request.url);
    if (pathname === "/bench/statements") return Response.json(statements);
    if (pathname === "/bench/rows-read") return Response.json(rowsRead);
    return product.default.fetch(request, countedEnv(env), ctx);
  },
  queue: (batch, env, ctx) => product.default.queue(batch, countedEnv(env), ctx),
  scheduled: (controller, env, ctx) => product.default.scheduled(controller, countedEnv(env), ctx),
};
