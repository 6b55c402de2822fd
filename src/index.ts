export { DialogRoom } from "./objects/dialog-room/dialog-room.ts";
export { KnowledgeIndex } from "./objects/knowledge-index/knowledge-index.ts";
export { RateLimiter } from "./objects/rate-limiter/rate-limiter.ts";

export default {
  async fetch(): Promise<Response> {
    return new Response("switchboard");
  },
} satisfies ExportedHandler<Env>;
