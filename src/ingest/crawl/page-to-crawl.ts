import type { Address } from "./next-address.ts";

export interface PageToCrawl extends Address {
  knowledgeBaseId: number;
}
