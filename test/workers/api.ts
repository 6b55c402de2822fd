import { exports } from "cloudflare:workers";
import { clientOf } from "../support/client.ts";

/** The Worker under test, called over its own `fetch`. */
export const api = clientOf((url, init) => exports.default.fetch(url, init));
