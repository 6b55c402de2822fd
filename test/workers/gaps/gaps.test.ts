import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { giveDocument, makeInformed } from "../knowledge/informed.ts";

type Informed = Awaited<ReturnType<typeof makeInformed>>;

const pathOf = ({ assistantId }: Pick<Informed, "assistantId">) => `/api/assistants/${assistantId}/gaps`;

async function gaps(informed: Informed, query = "") {
  const { status, body } = await informed.account.call("GET", `${pathOf(informed)}${query}`);
  expect(status).toBe(200);
  return body.gaps;
}

const decide = (informed: Informed, id: string, json: object) =>
  informed.account.call("POST", `${pathOf(informed)}/${id}`, { json });

/** Answers in a dialog as its operator, when the answer is in the catalogue. */
async function reply({ account }: Informed, dialogId: number, text: string): Promise<void> {
  await account.call("POST", `/api/dialogs/${dialogId}/handoff/take`);
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text } });
  await until(async () => {
    const found = await env.DB.prepare("SELECT 1 FROM messages WHERE dialog_id = ? AND sender = 'operator'")
      .bind(dialogId)
      .first();
    expect(found).not.toBeNull();
  });
}

test("what nobody answered is missing, ranked by how many asked, with an operator's answer as a draft", async () => {
  const informed = await makeInformed();
  const { ask, startDialog } = informed;
  const dialogId = await startDialog();
  await ask("How do I get a refund for my ticket?", dialogId);
  // Questions of other dialogs are recorded in any order; the first one stands for the group.
  await until(async () => expect(await gaps(informed, "?kind=missing")).toHaveLength(1));
  await ask("Refund of tickets?!");
  await ask("Is there a cloakroom?");
  await reply(informed, dialogId, "You get it at the desk within a week.");
  const found = await until(async () => {
    const listed = await gaps(informed, "?kind=missing");
    expect(listed.map(({ asked }: { asked: number }) => asked)).toEqual([2, 1]);
    return listed;
  });
  expect(found[0]).toMatchObject({
    ...{ kind: "missing", state: "open", question: "How do I get a refund for my ticket?", reasons: { abstained: 2 } },
    draft: { answer: "You get it at the desk within a week.", dialog_id: dialogId, personal_data: [] },
  });
  expect(found[0].examples).toContainEqual({
    ...{ dialog_id: dialogId, message_id: dialogId * 2 ** 20 + 1 },
    question: "How do I get a refund for my ticket?",
  });
  expect(found[1].draft).toBeNull();
  const refused = await decide(informed, found[1].id, { state: "accepted" });
  expect(refused.status).toBe(422);
  const accepted = await decide(informed, found[0].id, { state: "accepted" });
  expect(accepted.body).toMatchObject({ state: "accepted", qa: { answer: "You get it at the desk within a week." } });
  expect((await ask("How do I get a refund for my ticket?")).content).toContain("at the desk within a week");
  expect(await gaps(informed, "?kind=missing&state=accepted")).toMatchObject([{ qa_id: accepted.body.qa.id }]);
  await decide(informed, found[1].id, { state: "dismissed" });
  expect(await gaps(informed, "?kind=missing")).toEqual([]);
  await decide(informed, found[1].id, { state: "open" });
  expect(await gaps(informed, "?kind=missing")).toMatchObject([{ question: "Is there a cloakroom?" }]);
});

test("a draft with personal data is flagged, and accepted only when that is allowed or corrected", async () => {
  const informed = await makeInformed();
  const dialogId = await informed.startDialog();
  await informed.ask("Who repairs umbrellas here?", dialogId);
  await reply(informed, dialogId, "Please write to rosa.lind@example.com about that.");
  const [gap] = await until(async () => {
    const listed = await gaps(informed, "?kind=missing");
    expect(listed).toHaveLength(1);
    return listed;
  });
  expect(gap.draft.personal_data).toEqual(["email"]);
  expect((await decide(informed, gap.id, { state: "accepted" })).status).toBe(422);
  expect(await gaps(informed, "?kind=missing")).toHaveLength(1);
  const edited = await decide(informed, gap.id, { state: "accepted", answer: "Our workshop does." });
  expect(edited.body.qa.answer).toBe("Our workshop does.");
});

test("an answer that is rated badly, or hardly sure, is unclear", async () => {
  const informed = await makeInformed();
  const { account, assistantId, ask, startDialog } = informed;
  await giveDocument(account, assistantId, "# Prices\n\nA day ticket costs 14 euros.\n\n# Dogs\n\nDogs may come in.");
  const rated = await startDialog();
  const bad = await ask("How much does a day ticket cost?", rated);
  await account.call("POST", `/api/dialogs/${rated}/messages/${bad.id}/rating`, { json: { rating: "bad" } });
  const listed = await until(async () => {
    const found = await gaps(informed, "?kind=unclear");
    expect(found).toHaveLength(1);
    return found;
  });
  expect(listed[0]).toMatchObject({ reasons: { badly_rated: 1 }, question: "How much does a day ticket cost?" });
  const unsure = await startDialog();
  const answer = await ask("May dogs come in?", unsure);
  expect(answer.outcome).toBe("answer");
  await until(async () => {
    const { meta } = await env.DB.prepare(
      "UPDATE messages SET answer = json_set(answer, '$.confidence', .8) WHERE dialog_id = ? AND sender = 'assistant'",
    )
      .bind(unsure)
      .run();
    expect(meta.changes).toBeGreaterThan(0);
  });
  const found = await gaps(informed, "?kind=unclear");
  const gap = found.find(({ id }: { id: string }) => id.startsWith("q-"));
  expect(gap).toMatchObject({ question: "May dogs come in?", asked: 1, reasons: { low_confidence: 1 }, draft: null });
  const accepted = await decide(informed, gap.id, { state: "accepted", answer: "Yes, on a leash." });
  expect(accepted.body.qa).toMatchObject({ question: "May dogs come in?", answer: "Yes, on a leash." });
  expect((await gaps(informed, "?kind=unclear")).map(({ id }: { id: string }) => id)).not.toContain(gap.id);
  expect((await gaps(informed, "?kind=unclear&state=accepted")).map(({ id }: { id: string }) => id)).toEqual([gap.id]);
});

test("passages that repeat and statements that contradict one another are listed until they are decided about", async () => {
  const informed = await makeInformed();
  const { account, assistantId, ask } = informed;
  const terms =
    "The guarantee covers every part of the machine that breaks in ordinary use, and the repair is free of charge within the first months.";
  await giveDocument(
    account,
    assistantId,
    `# Shop\n\nDelivery takes 3 working days.\n\n# Guarantee\n\n${terms}`,
    "a.md",
  );
  await giveDocument(
    account,
    assistantId,
    `# Terms\n\n${terms} Ask.\n\n# Sending\n\nDelivery takes 5 working days.`,
    "b.md",
  );
  await ask("What does the guarantee cover?");
  await until(async () => {
    const cited = "SELECT 1 FROM source_citations JOIN sources ON sources.id = source_id WHERE assistant_id = ?";
    expect(await env.DB.prepare(cited).bind(assistantId).first()).not.toBeNull();
  });
  const listed = await gaps(informed);
  expect(listed.map(({ asked }: { asked: number }) => asked)).toEqual([1, 1]);
  expect(new Set(listed.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(["duplicated", "contradictory"]));
  const contrary = listed.find(({ kind }: { kind: string }) => kind === "contradictory");
  expect(contrary).toMatchObject({ difference: "number", question: null, draft: null, reasons: { cited: 1 } });
  expect(contrary.excerpts).toHaveLength(2);
  await decide(informed, contrary.id, { state: "dismissed" });
  expect(await gaps(informed, "?kind=contradictory")).toEqual([]);
  expect(await gaps(informed, "?kind=contradictory&state=dismissed")).toMatchObject([{ id: contrary.id }]);
  expect(await gaps(informed, "?kind=duplicated")).toHaveLength(1);
});

test("another account sees and decides nothing, and an unknown gap is a 404", async () => {
  const [informed, stranger] = await Promise.all([makeInformed(), api.makeAccount()]);
  expect((await stranger.call("GET", pathOf(informed))).status).toBe(404);
  const json = { state: "dismissed" };
  expect((await stranger.call("POST", `${pathOf(informed)}/1`, { json })).status).toBe(404);
  expect((await decide(informed, "900000001", json)).status).toBe(404);
  expect((await decide(informed, "q-0123456789abcdef", json)).status).toBe(404);
  expect((await decide(informed, "x-1", json)).status).toBe(422);
});
