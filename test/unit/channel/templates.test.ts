import { expect, test } from "vitest";
import { readMessageTemplates } from "../../../src/adapters/meta/read-message-templates.ts";
import { readContents } from "../../../src/adapters/twilio/read-contents.ts";
import { fillTemplate } from "../../../src/domain/channels/templates/fill-template.ts";
import type { Template, TemplateValues } from "../../../src/domain/channels/templates/types.ts";
import { DomainError } from "../../../src/domain/errors.ts";

const order = {
  ...{
    id: "7",
    name: "order_ready",
    language: "en_US",
    status: "APPROVED",
    category: "UTILITY",
    rejected_reason: "NONE",
  },
  components: [
    { type: "HEADER", format: "TEXT", text: "Hi {{1}}" },
    { type: "BODY", text: "Order {{1}} waits at {{2}}." },
    { type: "FOOTER", text: "Harbour" },
    {
      type: "BUTTONS",
      buttons: [
        { type: "QUICK_REPLY", text: "Thanks" },
        { type: "URL", text: "Track", url: "https://harbour.example/{{1}}" },
        { type: "COPY_CODE", text: "Copy" },
      ],
    },
  ],
};

const read = (template: object) => readMessageTemplates([template])[0] as Template;
const none: TemplateValues = { header: [], body: [], buttons: {} };

function refusalOf(act: () => unknown): DomainError {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

test("values fill the header, the body and the buttons, each in its place", () => {
  const values = { header: ["John"], body: ["12", "pier 4"], buttons: { url: "t/12", copy_code: "SAVE5", otp: "9" } };
  const { template, text } = fillTemplate(read(order), values);
  expect(text).toBe("Hi John\n\nOrder 12 waits at pier 4.");
  expect(template).toMatchObject({ name: "order_ready", language: "en_US" });
  expect(template.components).toEqual([
    { type: "header", parameters: [{ type: "text", text: "John" }] },
    {
      type: "body",
      parameters: [
        { type: "text", text: "12" },
        { type: "text", text: "pier 4" },
      ],
    },
    { type: "button", subType: "url", index: 1, parameters: [{ type: "text", text: "t/12" }] },
    { type: "button", subType: "copy_code", index: 2, parameters: [{ type: "coupon_code", couponCode: "SAVE5" }] },
  ]);
});

test.each([
  [
    "too few for the body",
    { ...none, header: ["a"], body: ["b"], buttons: { url: "c", copy_code: "d" } },
    "body",
    "must have 2 values",
  ],
  [
    "too many for the body",
    { ...none, header: ["a"], body: ["b", "c", "d"], buttons: { url: "c", copy_code: "d" } },
    "body",
    "must have 2 values",
  ],
  [
    "none for the header",
    { ...none, body: ["b", "c"], buttons: { url: "c", copy_code: "d" } },
    "header",
    "must have 1 value",
  ],
  [
    "none for a button",
    { ...none, header: ["a"], body: ["b", "c"], buttons: { copy_code: "d" } },
    "url",
    "must have 1 value",
  ],
  [
    "an empty one",
    { ...none, header: [" "], body: ["b", "c"], buttons: { url: "c", copy_code: "d" } },
    "header",
    "must not contain an empty value",
  ],
])("%s: refused", (_, values, field, issue) => {
  const { code, params } = refusalOf(() => fillTemplate(read(order), values));
  expect(code).toBe("validation_failed");
  expect(params.issues?.map(({ path, issue: told }) => [path.at(-1), told])).toEqual([[field, issue]]);
});

test("values for parts that the template does not have are refused, except those of buttons", () => {
  const plain = read({ ...order, components: [{ type: "BODY", text: "We are open." }] });
  expect(fillTemplate(plain, { ...none, buttons: { otp: "1", url: "any" } }).template.components).toEqual([]);
  expect(refusalOf(() => fillTemplate(plain, { ...none, header: ["John"] })).params.issues?.[0]?.path).toEqual([
    "parameters",
    "header",
  ]);
});

test("named placeholders are sent by name, and each value goes to its own", () => {
  const components = [{ type: "BODY", text: "{{place}} for {{name}}, {{place}}!" }];
  const named = read({ ...order, parameter_format: "NAMED", components });
  const { template, text } = fillTemplate(named, { ...none, body: ["Pier 4", "Ann $&"] });
  expect(text).toBe("Pier 4 for Ann $&, Pier 4!");
  expect(template.components[0]?.parameters).toEqual([
    { type: "text", text: "Pier 4", name: "place" },
    { type: "text", text: "Ann $&", name: "name" },
  ]);
});

test("a one-time password goes into the body and into WhatsApp's own button", () => {
  const url = "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}";
  const components = [
    { type: "BODY", text: "*{{1}}* is your verification code." },
    { type: "BUTTONS", buttons: [{ type: "URL", text: "Copy code", url }] },
  ];
  const { template } = fillTemplate(read({ ...order, components }), {
    ...none,
    body: ["123456"],
    buttons: { otp: "123456" },
  });
  expect(template.components[1]).toEqual({
    ...{ type: "button", subType: "url", index: 0 },
    parameters: [{ type: "text", text: "123456" }],
  });
});

test("a header with a file needs its public address", () => {
  const components = [
    { type: "HEADER", format: "IMAGE" },
    { type: "BODY", text: "Look." },
  ];
  const picture = read({ ...order, components });
  const link = "https://harbour.example/boat.jpg";
  expect(fillTemplate(picture, { ...none, header: [link] }).template.components[0]).toEqual({
    ...{ type: "header", parameters: [{ type: "image", link }] },
  });
  expect(refusalOf(() => fillTemplate(picture, { ...none, header: ["boat"] })).code).toBe("validation_failed");
});

test("Twilio's contents are templates where they were submitted to WhatsApp, with variables numbered over all parts", () => {
  const approval_requests = { name: "order_ready", category: "utility", status: "approved", rejection_reason: "" };
  const actions = [{ type: "URL", title: "Track", url: "https://harbour.example/{{3}}" }];
  const contents = [
    {
      ...{ sid: `HX${"a".repeat(32)}`, friendly_name: "Order", language: "en", approval_requests },
      types: { "twilio/call-to-action": { body: "Order {{1}} waits at {{2}}.", actions } },
    },
    { sid: `HX${"b".repeat(32)}`, friendly_name: "Draft", language: "en", types: { "twilio/text": { body: "Hi" } } },
  ];
  const [template, ...rest] = readContents(contents);
  expect(rest).toEqual([]);
  expect(template).toMatchObject({ name: "order_ready", status: "APPROVED", category: "UTILITY", reason: null });
  const filled = fillTemplate(template as Template, { ...none, body: ["12", "pier 4"], buttons: { url: "t12" } });
  expect(filled.template.variables).toEqual({ 1: "12", 2: "pier 4", 3: "t12" });
});
