import { ChatModelError } from "../../assistants/chat-model/ports.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { sendTestMail } from "../../platform/mail/send-test-mail.ts";
import { knownSetting } from "../../platform/settings/known-settings.ts";
import { readKnownSetting } from "../../platform/settings/read-known-setting.ts";
import { readSetting, readStored } from "../../platform/settings/read-settings.ts";
import type { SettingValue } from "../../platform/settings/types.ts";

/** Time limit for a test of an external service, milliseconds. */
const TIMEOUT_MS = 15_000;

/** The result of testing a setting. */
export interface SettingTest {
  passed: boolean;
  message: string;
  durationMs: number;
}

/**
 * Tests a setting by using it: mail is sent to the caller, the model is asked, the scanner scans, a known setting's
 * value is checked, a secret is decrypted. Tests the given value, if any, instead of the stored one. Throws
 * `not_found`.
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
): Promise<{ passed: boolean; message: string }> {
  const known = knownSetting(category, key);
  if (value !== undefined && known !== undefined) return valueOutcome(known.issue(value));
  const setting = await readSetting(ctx, category, key);
  if (known !== undefined) return valueOutcome(known.issue(setting.value));
  if (setting.source !== "environment") return openStored(ctx, category, key);
  if (category === "mail") return tryMail(ctx, caller);
  return category === "ai" ? tryModel(ctx) : tryScanner(ctx);
}

function valueOutcome(issue: string | null) {
  return { passed: issue === null, message: issue === null ? "The value is valid." : `The value ${issue}.` };
}

async function openStored(ctx: Deps, category: string, key: string) {
  const stored = await readStored(ctx, category, key);
  try {
    JSON.parse(stored?.isSecret ? await ctx.sealer.unseal(stored.value) : (stored?.value ?? ""));
    return { passed: true, message: stored?.isSecret ? "The secret can be decrypted." : "The value can be read." };
  } catch {
    return { passed: false, message: "The secret was encrypted with another key: set it again." };
  }
}

async function tryMail(ctx: Deps, caller: UserPrincipal) {
  try {
    const { delivered } = await sendTestMail(ctx, { to: caller.email, language: "en" });
    return { passed: true, message: `A mail to ${caller.email} was ${delivered ? "sent" : "stored here"}.` };
  } catch (error) {
    if (error instanceof DomainError) return { passed: false, message: error.message };
    throw error;
  }
}

async function tryModel(ctx: Deps) {
  if (ctx.chatModel === null) return { passed: false, message: "No model is configured: the built-in model answers." };
  const turns = [{ role: "user" as const, content: "Answer with the word: ready" }];
  const model = await readKnownSetting(ctx, "assistants", "default_model");
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  let output = "";
  try {
    for await (const event of ctx.chatModel.stream({ model, turns, tools: [], maxOutputTokens: 20, signal })) {
      if (event.type === "text") output += event.text;
    }
  } catch (error) {
    if (error instanceof ChatModelError) return { passed: false, message: `The model failed: ${error.failure}.` };
    if (signal.aborted) return { passed: false, message: "The model did not answer in time." };
    throw error;
  }
  return output === ""
    ? { passed: false, message: "The model returned an empty answer." }
    : { passed: true, message: "The model answers." };
}

async function tryScanner(ctx: Deps) {
  if (ctx.scanner === null) return { passed: false, message: "No virus scanner is configured." };
  try {
    const { clean } = await ctx.scanner.scan(new TextEncoder().encode("A harmless text."), TIMEOUT_MS);
    return {
      passed: clean,
      message: clean ? "The scanner answers." : "The scanner reports a virus in a harmless text.",
    };
  } catch {
    return { passed: false, message: "The scanner failed." };
  }
}
