import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { OutboundError } from "../../platform/outbound/outbound-error.ts";
import { readAssistant } from "../assistant/read-assistant.ts";
import type { InstallCheck } from "./install-check.ts";
import { pageRefusal } from "./page-refusal.ts";
import { snippetIn } from "./snippet-in.ts";

const maxBytes = 5 * 1024 * 1024;
const deadlineMs = 10_000;

/**
 * Reads a page as its visitors do, and says whether it may show an assistant's widget and whether its snippet is there. Throws
 * `not_found`, and `validation_failed` for an address that is none or is not fetched.
 */
export async function checkInstall(
  ctx: Pick<Deps, "db" | "outbound" | "allowsLoopbackPages">,
  input: { accountId: number; assistantId: number; url: string },
): Promise<InstallCheck> {
  const assistant = await readAssistant(ctx, input.accountId, input.assistantId);
  const asked = checkedUrl(ctx, input.url);
  const refusalOf = (url: string) => pageRefusal(assistant, url, ctx.allowsLoopbackPages);
  try {
    const page = await ctx.outbound.fetch({ url: asked, maxBytes, deadlineMs, headers: { accept: "text/html" } });
    const refusal = refusalOf(page.url);
    if (page.status !== 200) {
      await page.cancel();
      return { url: page.url, refusal, snippet: null, failure: `The page answered with status ${page.status}.` };
    }
    const html = new TextDecoder().decode(await page.bytes());
    return { url: page.url, refusal, snippet: snippetIn(html, assistant.siteToken), failure: null };
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    return { url: asked, refusal: refusalOf(asked), snippet: null, failure: error.message };
  }
}

/** `example.com` is `https://example.com/`. */
function checkedUrl(ctx: Pick<Deps, "outbound">, written: string): string {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `https://${written}`;
  try {
    return ctx.outbound.check(address).href;
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    throw new DomainError("validation_failed", error.message, {
      issues: [{ path: ["body", "url"], issue: error.message, kind: "invalid" }],
    });
  }
}
