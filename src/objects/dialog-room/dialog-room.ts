import { DurableObject } from "cloudflare:workers";

export class DialogRoom extends DurableObject<Env> {}
