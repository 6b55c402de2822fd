import { DurableObject } from "cloudflare:workers";

export class KnowledgeIndex extends DurableObject<Env> {}
