import { expect, test, vi } from "vitest";
import { api } from "../api.ts";
import { contactOf, read, visitAs } from "../contact/contact-fixture.ts";
import { giveDocument, indexed, makeInformed } from "../knowledge/informed.ts";
import { openSite } from "../site/visitor-client.ts";

test("who waits for a person is told the place in the queue, is not greeted, and may leave a contact", async () => {
  const site = await openSite();
  const { dialogId, guestId } = await visitAs(site, { name: "Ada" });
  const headers = { "x-site-token": site.siteToken, "x-guest-id": guestId };
  const say = async (content: string) =>
    (await api.call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { content }, headers })).body.ai_response;
  expect(await say("Can I talk to a person?")).toMatchObject({ outcome: "handoff" });
  const still = await say("hello?");
  expect(still).toMatchObject({ outcome: "handoff", citations: [] });
  expect(still.content).toMatch(/^A person has been called and will reply here\. Your position in the queue: 1\./);
  expect(still.content).toContain("leave your e-mail address or phone number");
  const unable = await say("What does a moon rocket cost?");
  expect(unable.outcome).toBe("abstain");
  expect(unable.content).toContain("Your position in the queue: 1.");
  expect(unable.content).not.toContain("Would you like");
  expect((await say("ada@example.com")).content).toContain("I have passed on ada@example.com");
  expect((await say("0151 1234567")).content).toContain("country code");
  expect((await say("or call +49 151 1234 5678")).content).toContain("+49 151 1234 5678");
  // What is known is not replaced by what a visitor writes.
  await say("eve@example.com");
  expect(await read(site.account, await contactOf(site.account, dialogId))).toMatchObject({
    ...{ name: "Ada", email: "ada@example.com", phone: "+4915112345678" },
    identities: [{ kind: "guest", value: guestId }],
  });
});

test("talk while a person is awaited leaves the visitor's messages unanswered, ends no promise and costs nothing", async () => {
  const site = await openSite();
  const { dialogId, guestId } = await visitAs(site, { name: "Ada" });
  const headers = { "x-site-token": site.siteToken, "x-guest-id": guestId };
  const say = (content: string) =>
    api.call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { content }, headers });
  await say("Can I talk to a person?");
  const before = (await site.account.call("GET", "/api/balance")).body.balance;
  for (const talk of ["hello?", "thanks", "???", "my mail is ada@example.com"]) await say(talk);
  const row = await vi.waitFor(async () => {
    const { dialogs } = (await site.account.call("GET", "/api/inbox/dialogs?view=queue")).body;
    expect(dialogs[0]?.unanswered_seqs).toHaveLength(5);
    return dialogs[0];
  });
  expect(row).toMatchObject({ dialog_id: dialogId, unread_count: 5 });
  expect((await site.account.call("GET", "/api/balance")).body.balance).toBe(before);
});

test("an address in a dialog in which nobody is awaited is not kept", async () => {
  const site = await openSite();
  const { dialogId, guestId } = await visitAs(site, { name: "Bo" });
  const headers = { "x-site-token": site.siteToken, "x-guest-id": guestId };
  const json = { content: "bo@example.com" };
  await api.call("POST", `/api/site/dialogs/${dialogId}/messages`, { json, headers });
  expect(await read(site.account, await contactOf(site.account, dialogId))).toMatchObject({ email: null });
});

test("two questions of a message are answered one by one, and what it can do is told from its knowledge", async () => {
  const { account, assistantId, ask } = await makeInformed();
  await giveDocument(account, assistantId, "# Delivery\n\nDelivery costs 4 euros and takes two days.", "delivery.md");
  await giveDocument(account, assistantId, "# Opening\n\nThe shop is open from 9 am to 6 pm.", "opening.md");
  const json = { assistant_id: assistantId, question: "Do you repair lamps?", answer: "Yes, we repair lamps." };
  const pair = await account.call("POST", "/api/qa-knowledge", { json });
  await indexed(account, pair.body.id);
  const both = await ask("Hello! How much does delivery cost? When is the shop open? Who painted the ceiling?");
  const parts = both.content.split("\n\n");
  expect(parts[0]).toMatch(/Delivery costs 4 euros/);
  expect(parts[1]).toMatch(/open from 9 am to 6 pm/);
  expect(parts[2]).toContain("Who painted the ceiling?");
  expect(parts[3]).toMatch(/connect you with a person\?$/);
  expect(both.citations.map(({ marker }: { marker: number }) => marker)).toEqual([1, 2]);
  const { content } = await ask("What can you do?");
  for (const known of ["delivery", "opening"]) expect(content.toLowerCase()).toContain(known);
  expect(content).toContain("- Do you repair lamps?");
});

test("a question that follows never gets the old attribute", async () => {
  const { account, assistantId, startDialog, ask } = await makeInformed();
  await giveDocument(account, assistantId, "# Lamps\n\nThe Brass One costs 15 euros. It is made by hand.", "lamps.md");
  const dialogId = await startDialog();
  expect((await ask("How much is the Brass One?", dialogId)).content).toContain("15 euros");
  const next = await ask("and how heavy is it?", dialogId);
  expect(next).toMatchObject({ outcome: "abstain" });
  expect((await ask("price?", dialogId)).content).toContain("15 euros");
});
