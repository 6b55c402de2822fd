import { expect, test } from "vitest";
import { api } from "../api.ts";
import { indexed } from "../knowledge/informed.ts";
import { greeting, openDraftStage } from "./draft-stage.ts";

/** Refuses whatever it is asked. */
const mute = { abstain_below: 1 };

test("a draft changes nothing for visitors until it is published; then it is live, and one press goes back", async () => {
  const { account, assistantId, ask, read, save, evaluate, publish, restore, personalityId } = await openDraftStage();
  expect(await read()).toMatchObject({ assistant_id: assistantId, draft: null, previous: null });
  const usual = (await ask("Hello")).content;
  const changes = { personality_id: personalityId, handoff_keywords: ["mutiny"], system_prompt: "Answer as a sailor." };
  const saved = await save({ version: 0, ...changes });
  expect(saved.status).toBe(200);
  const { version } = saved.body.draft;
  expect(saved.body).toMatchObject({
    live: { personality_id: null, handoff_keywords: [], system_prompt: "" },
    draft: {
      ...{ settings: changes, changed: ["system_prompt", "personality_id", "handoff_keywords"] },
      ...{ minimums: {}, publishes_itself: false, check: { state: "none", evaluation_id: null } },
    },
  });
  expect((await publish(version)).body.detail).toBe("The draft was not evaluated yet.");
  expect((await ask("Hello")).content).toBe(usual);
  const checked = (await evaluate(version)).body.draft.check;
  expect(checked).toMatchObject({
    state: "holds",
    stale: [],
    questions_done: 6,
    questions_count: 6,
    worse_questions: 0,
  });
  expect(checked.figures).toContainEqual({ figure: "right", live: 1, draft: 1, minimum: null, problem: null });
  expect((await ask("Hello")).content).toBe(usual);
  const published = await publish(version);
  expect(published.status).toBe(200);
  expect(published.body).toMatchObject({
    ...{ live: changes, draft: null },
    previous: { settings: { personality_id: null, system_prompt: "" }, has_personality: true, replaced_by: "Ada" },
  });
  expect((await ask("Hello")).content).toContain(greeting);
  const shown = (await account.call("GET", `/api/assistants/${assistantId}`)).body;
  expect(shown).toMatchObject({ handoff_keywords: ["mutiny"], system_prompt: "Answer as a sailor." });
  const back = await restore(published.body.previous.version);
  expect(back.body).toMatchObject({
    live: { personality_id: null, handoff_keywords: [] },
    previous: { settings: changes },
  });
  expect((await ask("Hello")).content).toBe(usual);
  expect((await restore(published.body.previous.version)).status).toBe(409);
  expect((await read()).live.personality_id).toBeNull();
  expect((await restore(back.body.previous.version)).body.live).toMatchObject(changes);
  const { entries } = (await account.call("GET", "/api/account/audit?limit=3")).body;
  expect(entries.map(({ action }: { action: string }) => action)).toEqual([
    ...["restorePreviousSettings", "restorePreviousSettings", "publishSettingsDraft"],
  ]);
  expect(entries[2]).toMatchObject({
    ...{ actor: { id: account.id }, target: { kind: "assistant", id: String(assistantId) } },
    change: {
      fields: ["system_prompt", "personality_id", "handoff_keywords"],
      values: { personality_id: personalityId },
    },
  });
  expect(JSON.stringify(entries)).not.toContain("sailor");
});

test("a draft that is worse is refused with its figures, and the questions that got worse can be read", async () => {
  const { account, ask, evaluated, publish, read } = await openDraftStage();
  const { draft } = await evaluated(mute);
  expect(draft.check).toMatchObject({ state: "worse", worse_questions: 2 });
  const refused = await publish(draft.version);
  expect(refused.status).toBe(409);
  expect(refused.body.detail).toContain("right answers 33.3 %, 100 % live");
  const { check } = refused.body.error.details.settings_draft.draft;
  const problems = check.figures.filter(({ problem }: { problem: string | null }) => problem !== null);
  expect(problems.map(({ figure }: { figure: string }) => figure)).toEqual([
    ...["right", "answer_correctness", "abstention_precision"],
  ]);
  const worse = (await account.call("GET", `/api/evaluations/${check.evaluation_id}?only=worse`)).body;
  expect(worse).toMatchObject({ of_draft: true, total: 2, comparison: { previous_id: check.baseline_id } });
  expect((await ask("When does the tower open?")).content).toContain("nine");
  expect((await read()).live.abstain_below).toBeNull();
});

test("a minimum that is not reached refuses a draft that is as good as live", async () => {
  const { save, evaluated, publish } = await openDraftStage();
  const { draft } = await evaluated({ abstain_below: 0.3, minimums: { right: 1, mrr: 0.5 } });
  expect(draft.check).toMatchObject({ state: "worse", worse_questions: 0 });
  expect(draft.check.figures).toContainEqual({
    figure: "mrr",
    live: null,
    draft: null,
    minimum: 0.5,
    problem: "below",
  });
  expect((await publish(draft.version)).body.detail).toContain("rank of the source not measured, 50 % at least");
  const eased = (await save({ version: draft.version, minimums: { right: 1 } })).body.draft;
  expect(eased.check.state).toBe("holds");
  expect((await publish(eased.version)).status).toBe(200);
  expect((await save({ version: 0 })).body.draft).toMatchObject({
    minimums: { right: 1 },
    changed: [],
    check: { state: "none" },
  });
});

test("a run does not count any more when the live settings, the draft or the questions have changed", async () => {
  const { save, evaluate, publish, keep, patch, account, assistantId } = await openDraftStage();
  const staleAfter = async (version: number, reason: string) => {
    const refused = await publish(version);
    expect(refused.status).toBe(409);
    expect(refused.body.error.details.settings_draft.draft.check).toMatchObject({ state: "stale", stale: [reason] });
    return refused.body.detail as string;
  };
  let { draft } = (await save({ version: 0, abstain_below: 0.3 })).body;
  await evaluate(draft.version);
  draft = (await save({ version: draft.version, abstain_below: 0.31 })).body.draft;
  expect(await staleAfter(draft.version, "draft")).toContain("the draft has changed since");
  draft = (await evaluate(draft.version)).body.draft;
  expect(draft.check.state).toBe("holds");
  await patch({ system_prompt: "Be brief." });
  expect(await staleAfter(draft.version, "live")).toContain("the live settings have changed since");
  draft = (await evaluate(draft.version)).body.draft;
  expect(draft.settings.system_prompt).toBe("Be brief.");
  const question = await keep({ question: "Do you sell kites?", must_abstain: true });
  expect(await staleAfter(draft.version, "questions")).toContain("the golden questions have changed since");
  await account.call("DELETE", `/api/assistants/${assistantId}/golden-questions/${question.id}`);
  expect((await publish(draft.version)).status).toBe(200);
});

test("a run of the live settings is used again while settings, questions and documents are the same", async () => {
  const { account, assistantId, save, evaluate } = await openDraftStage();
  const { body: own } = await account.call("POST", `/api/assistants/${assistantId}/evaluations`, { json: {} });
  let { draft } = (await save({ version: 0, abstain_below: 0.3 })).body;
  const first = (await evaluate(draft.version)).body.draft.check;
  expect(first.baseline_id).toBe(own.id);
  const pair = { assistant_id: assistantId, question: "Do you sell maps?", answer: "Yes, for 3 euros." };
  await indexed(account, (await account.call("POST", "/api/qa-knowledge", { json: pair })).body.id);
  draft = (await evaluate(draft.version)).body.draft;
  expect(draft.check.baseline_id).toBeGreaterThan(first.evaluation_id);
  const { evaluations } = (await account.call("GET", `/api/assistants/${assistantId}/evaluations`)).body;
  expect(evaluations.map((one: { of_draft: boolean }) => one.of_draft)).toEqual([true, false, true, false]);
  expect(evaluations[1].comparison.previous_id).toBe(own.id);
});

test("a draft that shall go live by itself does when it holds, and only then", async () => {
  const { account, evaluated, read, save, evaluate } = await openDraftStage();
  const worse = await evaluated({ ...mute, publishes_itself: true });
  expect(worse.draft.check.state).toBe("worse");
  expect(worse.live.abstain_below).toBeNull();
  const { draft } = (await save({ version: worse.draft.version, abstain_below: 0.3 })).body;
  expect((await evaluate(draft.version)).body).toMatchObject({ draft: null, live: { abstain_below: 0.3 } });
  expect((await read()).previous.settings.abstain_below).toBeNull();
  const [published] = (await account.call("GET", "/api/account/audit?action=publishSettingsDraft")).body.entries;
  expect(published).toMatchObject({
    actor: { id: account.id },
    change: { values: { abstain_below: 0.3, by_itself: true } },
  });
});

test("of two tabs the second one is told what the first has saved, published or discarded", async () => {
  const { save, discard, evaluate, publish, read } = await openDraftStage();
  const both = await Promise.all([save({ version: 0, abstain_below: 0.3 }), save({ version: 0, abstain_below: 0.4 })]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const { version } = (await read()).draft;
  const first = (await save({ version, handoff_keywords: ["help"] })).body.draft;
  const late = await save({ version, system_prompt: "Mine" });
  expect(late).toMatchObject({ status: 409, body: { error: { code: "CONFLICT" } } });
  expect(late.body.detail).toBe("The draft was changed meanwhile by Ada. See what is new before you go on.");
  expect(late.body.error.details.settings_draft.draft).toMatchObject({
    ...{ version: first.version, settings: { handoff_keywords: ["help"] } },
  });
  for (const act of [discard, evaluate, publish]) expect((await act(version)).status).toBe(409);
  expect((await read()).draft).toMatchObject({ version: first.version, settings: { system_prompt: "" } });
  expect((await discard(first.version)).status).toBe(200);
  expect((await save({ version: first.version, system_prompt: "Mine" })).body.detail).toContain("discarded meanwhile");
  expect((await evaluate(first.version)).status).toBe(404);
  const again = (await save({ version: 0, abstain_below: 0.3 })).body.draft;
  expect(again.version).toBeGreaterThan(first.version);
  // What is as live again is no change, and a draft without one cannot be evaluated.
  const same = (await save({ version: again.version, abstain_below: null })).body.draft;
  expect(same.changed).toEqual([]);
  expect((await evaluate(same.version)).body.detail).toBe("The draft changes nothing.");
});

test("operators may only read a draft, and another account finds none", async () => {
  const { account, by, save, personalityId } = await openDraftStage();
  const { draft } = (await save({ version: 0, abstain_below: 0.3 })).body;
  const login = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password", first_name: "Boris" };
  await account.call("POST", "/api/operators", { json: login });
  const headers = { "cf-connecting-ip": login.email };
  const token = (await api.call("POST", "/api/login", { json: login, headers })).body.access_token;
  const operator = by({ call: (method, path, options) => api.call(method, path, { ...options, token }) });
  expect((await operator.read()).draft.version).toBe(draft.version);
  const stranger = by(await api.makeAccount());
  for (const [who, status] of [
    [operator, 403],
    [stranger, 404],
  ] as const) {
    expect((await who.save({ version: draft.version, ...mute })).status).toBe(status);
    for (const act of [who.discard, who.evaluate, who.publish, who.restore]) {
      expect((await act(draft.version)).status).toBe(status);
    }
  }
  const other = await openDraftStage();
  const foreign = await other.save({ version: 0, personality_id: personalityId });
  expect(foreign).toMatchObject({ status: 422, body: { error: { details: { field: "personality_id" } } } });
});

test("the personality of a draft speaks in its run; its words belong to what was evaluated, and a deleted one stays away", async () => {
  const { account, ask, save, evaluate, publish, restore, read, personalityId } = await openDraftStage();
  const place = `/api/v1/personalities/${personalityId}`;
  await account.call("PUT", place, { json: { language: "de" } });
  const { version } = (await save({ version: 0, personality_id: personalityId })).body.draft;
  const { check } = (await evaluate(version)).body.draft;
  const refusalIn = async (run: number) =>
    (await account.call("GET", `/api/evaluations/${run}`)).body.results[2].result.answer as string;
  expect(await refusalIn(check.baseline_id)).toContain("I could not find");
  expect(await refusalIn(check.evaluation_id)).toMatch(/Unterlagen|Dokumenten/);
  await account.call("PUT", place, { json: { greeting: "Moin!" } });
  expect((await publish(version)).body.detail).toContain("the draft has changed since");
  await evaluate(version);
  const { previous } = (await publish(version)).body;
  expect((await ask("Hello")).content).toContain("Moin!");
  const back = (await restore(previous.version)).body;
  expect(back.live.personality_id).toBeNull();
  await account.call("DELETE", place);
  expect((await read()).previous).toMatchObject({
    settings: { personality_id: personalityId },
    has_personality: false,
  });
  const again = await restore(back.previous.version);
  expect(again).toMatchObject({ status: 200, body: { live: { personality_id: null } } });
});

test("going back undoes no change that its caller has not seen", async () => {
  const { evaluated, publish, restore, patch, read } = await openDraftStage();
  const { draft } = await evaluated({ abstain_below: 0.3 });
  const { live, previous } = (await publish(draft.version)).body;
  await patch({ system_prompt: "Say when the shop is closed." });
  const refused = await restore(previous.version, { live });
  expect(refused.status).toBe(409);
  expect(refused.body.error.details.settings_draft.live.system_prompt).toBe("Say when the shop is closed.");
  const seen = await read();
  expect(seen.live).toMatchObject({ system_prompt: "Say when the shop is closed.", abstain_below: 0.3 });
  const back = (await restore(previous.version, { live: seen.live })).body;
  expect(back.live).toMatchObject({ system_prompt: "", abstain_below: null });
  expect((await restore(back.previous.version, { live: back.live })).body.live).toEqual(seen.live);
});

test("half a sign in a text does not keep a draft from being published and taken back", async () => {
  const { evaluated, publish, restore } = await openDraftStage();
  const { draft } = await evaluated({ system_prompt: "Be kind \ud83d", handoff_keywords: ["\udc4d"] });
  const { live, previous } = (await publish(draft.version)).body;
  expect(live).toMatchObject({ system_prompt: "Be kind \ufffd", handoff_keywords: ["\ufffd"] });
  expect((await restore(previous.version, { live })).body.live.system_prompt).toBe("");
});
