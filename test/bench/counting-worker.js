// The product with a counter of its D1 statements: GET /bench/statements gives how many there were.
import * as product from "./index.js";

let statements = 0;
const counted = new WeakMap();

function countedStatement(statement) {
  const counting =
    (method) =>
    (...values) => {
      statements += 1;
      return statement[method](...values);
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

function countedEnv(env) {
  let own = counted.get(env);
  if (own === undefined) {
    const DB = {
      prepare: (sql) => countedStatement(env.DB.prepare(sql)),
      batch: (list) => {
        statements += list.length;
        return env.DB.batch(list.map(({ statement }) => statement));
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
    if (new URL(request.url).pathname === "/bench/statements") return Response.json(statements);
    return product.default.fetch(request, countedEnv(env), ctx);
  },
  queue: (batch, env, ctx) => product.default.queue(batch, countedEnv(env), ctx),
  scheduled: (controller, env, ctx) => product.default.scheduled(controller, countedEnv(env), ctx),
};
