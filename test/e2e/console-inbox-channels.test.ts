import { createHmac, randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { startFakeMeta } from "../support/fake-meta.ts";
import { startFakeTwilio } from "../support/fake-twilio.ts";
import { startServer } from "../support/server.ts";
import { until } from "../support/until.ts";
import { inboxIn } from "./console-inbox-stage.ts";
import { newOwner, openConsole } from "./console-stage.ts";
import { openBrowser } from "./shared.ts";

const template = {
  ...{ id: "1", name: "order_ready", language: "en_US", status: "APPROVED", category: "UTILITY" },
  components: [{ type: "BODY", text: "{{1}}, your order waits for you." }],
};

test("an SMS shows what it costs, and WhatsApp takes a template when the 24 hours are over", async () => {
  const [twilio, meta, browser] = await Promise.all([startFakeTwilio(), startFakeMeta(), openBrowser()]);
  const server = await startServer({ env: { TWILIO_API_ROOT: twilio.url, META_API_ROOT: meta.url } });
  const tell = async (url: string, what: string, id: string, body: object = {}) =>
    (await fetch(`${url}/_fake/${what}/${id}`, { method: "POST", body: JSON.stringify(body) })).json();
  try {
    const owner = await newOwner(server.url);
    const { id: assistant_id } = (await owner.call("POST", "/api/assistants", { json: { name: "Shop" } })).body;
    const connect = async (json: object) => (await owner.call("POST", "/api/channels", { json })).body;
    const dialogOf = (address: string) =>
      until(async () => {
        const { body } = await owner.call("GET", "/api/dialogs");
        const found = body.dialogs.find((one: { channel_address: string }) => one.channel_address === address);
        expect(found).toBeDefined();
        return found.id as number;
      });
    const addressOf = (webhook: string) => `${server.url}${new URL(webhook).pathname}`;

    const [sid, auth_token, number] = [`AC${"6".repeat(32)}`, "a token", "+14155550142"];
    await tell(twilio.url, "accounts", sid, { authToken: auth_token, numbers: [number] });
    const sms = await connect({
      ...{ assistant_id, channel: "sms", provider: "twilio", address: number },
      ...{ provider_account: sid, auth_token },
    });
    const form: Record<string, string> = {
      Body: "Hi",
      From: "+14155550211",
      MessageSid: `SM${"7".repeat(32)}`,
      To: number,
    };
    const signed = Object.keys(form)
      .sort()
      .reduce((text, name) => text + name + form[name], sms.webhook_url as string);
    const signature = createHmac("sha1", auth_token).update(signed).digest("base64");
    await fetch(addressOf(sms.webhook_url), {
      ...{ method: "POST", headers: { "x-twilio-signature": signature }, body: new URLSearchParams(form) },
    });
    const { page } = await openConsole(browser, server.url, owner, `inbox/all/${await dialogOf("+14155550211")}`);
    const { reply } = inboxIn(page);
    const text = page.getByRole("form", { name: "Your text" });
    await reply.fill("Come at nine.");
    await text.getByText("1 SMS (GSM-7)").waitFor();
    await reply.fill("Приходите завтра к девяти утра, мы будем рады вас видеть в нашем магазине.");
    await text.getByText("2 SMS (UCS-2)").waitFor();
    await reply.press("Enter");
    await until(async () =>
      expect(JSON.stringify(await tell(twilio.url, "calls", sid))).toContain("Приходите завтра к девяти утра"),
    );

    const [senderId, wabaId, token, app_secret] = ["111222333444555", "555444333222111", randomUUID(), randomUUID()];
    const [address, waId] = ["+14155550143", "14155550212"];
    await tell(meta.url, "numbers", senderId, { token, display: address, wabaId });
    await tell(meta.url, "change", senderId, { templates: [template], inSession: [waId] });
    const whatsapp = await connect({
      ...{ assistant_id, channel: "whatsapp", provider: "meta", address, provider_account: wabaId },
      ...{ sender_id: senderId, access_token: token, app_secret },
    });
    await owner.call("POST", `/api/channels/${whatsapp.id}/templates/sync`);
    const said = {
      from: waId,
      id: `wamid.${randomUUID()}`,
      timestamp: "1796000000",
      type: "text",
      text: { body: "Hi" },
    };
    const metadata = { display_phone_number: address.slice(1), phone_number_id: senderId };
    const contacts = [{ profile: { name: "Sheena" }, wa_id: waId }];
    const value = { messaging_product: "whatsapp", metadata, contacts, messages: [said] };
    const heard = {
      object: "whatsapp_business_account",
      entry: [{ id: wabaId, changes: [{ field: "messages", value }] }],
    };
    const body = JSON.stringify(heard);
    const own = `sha256=${createHmac("sha256", app_secret).update(body).digest("hex")}`;
    await fetch(addressOf(whatsapp.webhook_url), { method: "POST", headers: { "x-hub-signature-256": own }, body });
    const path = `/console/inbox/all/${await dialogOf(`+${waId}`)}`;
    await page.goto(`${server.url}${path}`);
    await page.getByText(/^WhatsApp: .* left$/).waitFor();
    await page.clock.install({ time: Date.now() + 25 * 60 * 60_000 });
    await page.reload();
    await page.getByText("WhatsApp takes texts for 24 hours after the person’s last message.").waitFor();
    await page.getByRole("button", { name: "Template", exact: true }).click();
    await page.getByRole("button", { name: /order_ready/ }).click();
    await page.getByLabel("Text: {{1}}").fill("Sheena");
    await page.getByRole("dialog").getByRole("button", { name: "Send" }).click();
    await until(async () =>
      expect(JSON.stringify(await tell(meta.url, "calls", senderId))).toContain('"name":"order_ready"'),
    );
  } finally {
    await browser.close();
    await Promise.all([server.stop(), twilio.stop(), meta.stop()]);
  }
});
