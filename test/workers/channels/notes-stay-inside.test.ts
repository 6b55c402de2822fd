import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { takenChat } from "../telegram/telegram-fixture.ts";
import { connectNumber } from "./sms-fixture.ts";
import { connectWhatsapp } from "./whatsapp-fixture.ts";

const secret = "The visitor is a friend of the owner";

/** A dialog on each channel that an operator has, and what its visitor has received of it. */
const channels = {
  sms: async () => {
    const number = await connectNumber();
    const ann = number.visitor();
    await ann.say("Hello");
    return { account: number.account, dialogId: await ann.take(), received: ann.received };
  },
  whatsapp: async () => {
    const number = await connectWhatsapp();
    const ann = await number.visitor();
    await ann.say("Hello");
    return { account: number.account, dialogId: await ann.take(), received: ann.received };
  },
  telegram: async () => {
    const { account, dialogId, line } = await takenChat();
    return { account, dialogId, received: line.sent };
  },
};

test.concurrent.for(Object.entries(channels))(
  "a note, labels and a team of a dialog are not sent by %s",
  async ([, open]) => {
    const { account, dialogId, received } = await open();
    const path = `/api/dialogs/${dialogId}`;
    expect((await account.call("POST", `${path}/notes`, { json: { text: secret } })).status).toBe(201);
    const { body: label } = await account.call("POST", "/api/labels", { json: { name: secret } });
    await account.call("PUT", `${path}/labels`, { json: { label_ids: [label.id] } });
    const { body: team } = await account.call("POST", "/api/teams", {
      json: { name: secret, member_ids: [account.id] },
    });
    await account.call("PUT", `${path}/team`, { json: { team_id: team.id } });
    // What comes after them in the dialog arrives, so they would have, too.
    await account.call("POST", `${path}/messages`, { json: { text: "Anything else?" } });
    await until(async () => expect(JSON.stringify(await received())).toContain("Anything else?"));
    expect(JSON.stringify(await received())).not.toContain(secret);
  },
);
