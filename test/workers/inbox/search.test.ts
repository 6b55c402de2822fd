import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { openSite } from "../site/visitor-client.ts";

test("an operator finds a dialog by what was said and by its contact; another account finds nothing", async () => {
  const [site, stranger] = await Promise.all([openSite(), openSite()]);
  const { account } = site;
  const { dialogId, call } = await site.visit();
  const said = await call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { text: "Der Fährplan, bitte" } });
  const search = async (q: string, by = account) => {
    const { body } = await by.call("GET", `/api/inbox/search?q=${encodeURIComponent(q)}`);
    return body.hits.map(({ dialog }: { dialog: { dialog_id: number } }) => dialog.dialog_id);
  };
  await until(async () => expect(await search("fahrplan bit")).toEqual([dialogId]));
  const { body } = await account.call("GET", "/api/inbox/search?q=fahrplan");
  expect(body).toMatchObject({
    hits: [
      {
        dialog: { dialog_id: dialogId, channel: "website" },
        message: { id: said.body.user_message.id, sender: "user" },
      },
    ],
    next_cursor: null,
  });
  const { contact_id: contactId } = (await account.call("GET", `/api/dialogs/${dialogId}`)).body;
  const contact = { name: "Grace Hopper", email: "grace@example.com", phone: "+4915123456789" };
  await account.call("PATCH", `/api/contacts/${contactId}`, { json: contact });
  for (const q of ["Grace Hopper", "hopper", "grace@example.com", "0151 234 567 89", String(dialogId)]) {
    expect([q, await search(q), await search(q, stranger.account)]).toEqual([q, [dialogId], []]);
  }
  // One letter is a word of its own in what was said, and may begin a name.
  expect([await search("f"), await search("bitte d"), await search("fa")]).toEqual([[], [], [dialogId]]);
  expect(await search("g")).toEqual([dialogId]);
  const { body: list } = await account.call("GET", "/api/inbox/dialogs");
  expect(list.dialogs).toMatchObject([{ contact_name: "Grace Hopper" }]);
  expect((await account.call("GET", "/api/contacts?search=0151%20234%20567%2089")).body.contacts).toMatchObject([
    { id: contactId },
  ]);
  await account.call("POST", `/api/dialogs/${dialogId}/archive`);
  expect(await search("fahrplan")).toEqual([dialogId]);
  expect((await account.call("GET", "/api/inbox/search")).status).toBe(422);
});
