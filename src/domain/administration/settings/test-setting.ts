import { ChatModelError } from "../../assistants/chat-model/ports.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { sendTestMail } from "../../platform/mail/send-test-mail.ts";
import { knownSetting } from "../../platform/settings/known-settings.ts";
import { readKnown } from "../../platform/settings/read-known.ts";
import { readSetting, readStored } from "../../platform/settings/read-settings.ts";
import type { SettingValue } from "../../platform/settings/types.ts";

/** How long whatever is asked may take, milliseconds. */
const PATIENCE_MS = 15_000;

/** How a setting stood when it was tried. */
export interface SettingTest {
  isGood: boolean;
  message: string;
  durationMs: number;
}

/**
 * Tries a setting for what it is for: mail is sent to the caller, the model is asked, the scanner scans, a known setting's
 * value is checked, a secret is opened. A value that is not stored yet is tried where one is given. Throws `not_found`.
 */
export async function testSetting(
  ctx: Deps,
  caller: UserPrincipal,
  input: { category: string; key: string; value?: SettingValue | undefined },
): Promise<SettingTest> {
  const startedAt = ctx.clock();
  const outcome = await attempt(ctx, caller, input);
  return { ...outcome, durationMs: Math.max(0, ctx.clock() - startedAt) };
}

async function attempt(
  ctx: Deps,
  caller: UserPrincipal,
  { category, key, value }: { category: string; key: string; value?: SettingValue | undefined },
): Promise<{ isGood: boolean; message: string }> {
  const known = knownSetting(category, key);
  if (value !== undefined && known !== undefined) return valueOutcome(known.issue(value));
  const setting = await readSetting(ctx, category, key);
  if (known !== undefined) return valueOutcome(known.issue(setting.value));
  if (setting.source !== "environment") return openStored(ctx, category, key);
  if (category === "mail") return tryMail(ctx, caller);
  return category === "ai" ? tryModel(ctx) : tryScanner(ctx);
}

function valueOutcome(issue: string | null) {
  return { isGood: issue === null, message: issue === null ? "The value is good." : `The value ${issue}.` };
}

async function openStored(ctx: Deps, category: string, key: string) {
  const stored = await readStored(ctx, category, key);
  try {
    JSON.parse(stored?.isSecret ? await ctx.sealer.unseal(stored.value) : (stored?.value ?? ""));
    return { isGood: true, message: stored?.isSecret ? "The secret opens." : "The value can be read." };
  } catch {
    return { isGood: false, message: "The secret was sealed under another key: set it again." };
  }
}

async function tryMail(ctx: Deps, caller: UserPrincipal) {
  try {
    const { delivered } = await sendTestMail(ctx, { to: caller.email, language: "en" });
    return { isGood: true, message: `A mail to ${caller.email} is ${delivered ? "on its way" : "kept here"}.` };
  } catch (error) {
    if (error instanceof DomainError) return { isGood: false, message: error.message };
    throw error;
  }
}

async function tryModel(ctx: Deps) {
  if (ctx.chatModel === null) return { isGood: false, message: "No model is set up: the built-in one answers." };
  const turns = [{ role: "user" as const, content: "Answer with the word: ready" }];
  const model = await readKnown(ctx, "assistants", "default_model");
  const signal = AbortSignal.timeout(PATIENCE_MS);
  let said = "";
  try {
    for await (const event of ctx.chatModel.stream({ model, turns, tools: [], maxOutputTokens: 20, signal })) {
      if (event.type === "text") said += event.text;
    }
  } catch (error) {
    if (error instanceof ChatModelError) return { isGood: false, message: `The model failed: ${error.failure}.` };
    if (signal.aborted) return { isGood: false, message: "The model did not answer in time." };
    throw error;
  }
  return said === ""
    ? { isGood: false, message: "The model said nothing." }
    : { isGood: true, message: "The model answers." };
}

async function tryScanner(ctx: Deps) {
  if (ctx.scanner === null) return { isGood: false, message: "No scanner is set up." };
  try {
    const { clean } = await ctx.scanner.scan(new TextEncoder().encode("A harmless text."), PATIENCE_MS);
    return {
      isGood: clean,
      message: clean ? "The scanner answers." : "The scanner takes a harmless text for a virus.",
    };
  } catch {
    return { isGood: false, message: "The scanner gave no verdict." };
  }
}
