import { expect, test } from "vitest";
import { classifyMail } from "../../../src/domain/channels/email/classify-mail.ts";
import { judgeSender } from "../../../src/domain/channels/email/judge-sender.ts";
import { readMessageIds } from "../../../src/domain/channels/email/read-message-ids.ts";
import { readReport } from "../../../src/domain/channels/email/read-report.ts";
import { readSubject, replySubject, subjectKey } from "../../../src/domain/channels/email/read-subject.ts";
import type { MailHeader, ParsedMail } from "../../../src/domain/channels/email/types.ts";

test.each([
  ["Re: Berth", "Berth", true, false],
  ["RE: AW: Re[2]: Berth", "Berth", true, false],
  ["Re (3): Berth", "Berth", true, false],
  ["Aw: Liegeplatz", "Liegeplatz", true, false],
  ["Antw: Plek", "Plek", true, false],
  ["VS: Paikka", "Paikka", true, false],
  ["YNT: Yer", "Yer", true, false],
  ["Отв: Место", "Место", true, false],
  ["回复：泊位", "泊位", true, false],
  ["RE : Place", "Place", true, false],
  ["Fwd: FW: Berth", "Berth", false, true],
  ["WG: Re: Liegeplatz", "Liegeplatz", true, true],
  ["Пересл: Место", "Место", false, true],
  ["Berth: which one?", "Berth: which one?", false, false],
  ["Reply wanted", "Reply wanted", false, false],
  ["  Berth\r\n 7 ", "Berth 7", false, false],
])("the subject %s", (subject, base, isReply, isForward) => {
  expect(readSubject(subject)).toEqual({ base, isReply, isForward });
  expect(subjectKey(subject)).toBe(base.toLowerCase());
  expect(replySubject(subject)).toBe(`Re: ${base}`);
});

test("an answer to a mail without a subject has only the prefix", () => {
  expect(replySubject("")).toBe("Re:");
});

test("ids of messages are read from broken headers too, and none that could end a header", () => {
  expect(readMessageIds("<a@x> <b@y>\r\n <a@x>")).toEqual(["a@x", "b@y"]);
  expect(readMessageIds("<a@x><b@y> text <c d@z> <é@x> <>")).toEqual(["a@x", "b@y"]);
  expect(readMessageIds(`<${"a".repeat(251)}>`)).toEqual([]);
});

const headersOf = (fields: Record<string, string>): MailHeader[] =>
  Object.entries(fields).map(([name, value]) => ({ name, value }));

const person = { envelopeFrom: "ann@a.example", from: "ann@a.example", replyTo: null, ownAddress: "help@b.example" };
const kindOf = (fields: Record<string, string>, changes: Partial<typeof person> & { hasReport?: boolean } = {}) =>
  classifyMail({ ...person, hasReport: false, ...changes, headers: headersOf(fields) }).kind;

test.each([
  ["Auto-Submitted", { "auto-submitted": "auto-replied" }],
  ["Auto-Submitted with parameters", { "auto-submitted": "auto-generated; owner-email=x" }],
  ["Precedence: bulk", { precedence: "bulk" }],
  ["Precedence: auto_reply", { precedence: "auto_reply" }],
  ["a list", { "list-id": "<members.a.example>" }],
  ["Exchange", { "x-auto-response-suppress": "OOF, AutoReply" }],
  ["an older vacation program", { "x-autoreply": "yes" }],
  ["an empty return path", { "return-path": "<>" }],
  ["our own mark", { "x-loop": "help@b.example" }],
])("a mail of a program: %s", (_, fields) => {
  expect(kindOf(fields as Record<string, string>)).toBe("automatic");
});

test("a mail without a return path, of its own address, or of an unattended one is a program's", () => {
  expect(kindOf({}, { envelopeFrom: "<>" })).toBe("automatic");
  expect(kindOf({}, { envelopeFrom: "" })).toBe("automatic");
  expect(kindOf({}, { from: "help@b.example" })).toBe("automatic");
  expect(kindOf({}, { from: "no-reply@shop.example" })).toBe("automatic");
});

test("a report of a mail server is a bounce", () => {
  expect(kindOf({}, { hasReport: true })).toBe("bounce");
  expect(kindOf({ "content-type": 'multipart/report; report-type="delivery-status"' })).toBe("bounce");
  expect(kindOf({}, { from: "MAILER-DAEMON@mx.example", envelopeFrom: "<>" })).toBe("bounce");
});

test("a person's mail is a person's", () => {
  expect(kindOf({})).toBe("person");
  expect(kindOf({ "auto-submitted": "no" })).toBe("person");
  expect(kindOf({ "x-auto-response-suppress": "None" })).toBe("person");
  expect(kindOf({ "x-loop": "list@elsewhere.example" })).toBe("person");
  expect(kindOf({}, { from: "no-reply@form.example", replyTo: "ann@a.example" } as never)).toBe("person");
});

const server = "mx.cloudflare.net";
const verdictOf = (stamp: string, from = "ann@gmail.com") =>
  judgeSender(headersOf({ "authentication-results": stamp }), from, server);

test("a sender is authentic by DMARC, else by a signature or envelope of the same domain", () => {
  const real =
    "mx.cloudflare.net;\r\n\tdkim=pass header.d=gmail.com header.s=20251104 header.b=L6CZ3OJ0;\r\n" +
    "\tdmarc=pass header.from=gmail.com policy.dmarc=none;\r\n" +
    "\tspf=pass (mx.cloudflare.net: domain of ann@gmail.com designates 2001:db8::1 as permitted sender) smtp.mailfrom=ann@gmail.com";
  expect(verdictOf(real)).toBe("authentic");
  expect(verdictOf("mx.cloudflare.net; dmarc=none; dkim=pass header.d=a.example", "ann@mail.a.example")).toBe(
    "authentic",
  );
  expect(verdictOf("mx.cloudflare.net; dmarc=none; spf=pass smtp.mailfrom=x@a.example", "ann@a.example")).toBe(
    "authentic",
  );
});

test.each([
  ["a failed DMARC", "mx.cloudflare.net; dkim=pass header.d=evil.example; dmarc=fail header.from=gmail.com", "forged"],
  ["a signature of another domain", "mx.cloudflare.net; dmarc=none; dkim=pass header.d=evil.example", "unknown"],
  ["a signature of a domain below", "mx.cloudflare.net; dmarc=none; dkim=pass header.d=evil.gmail.com", "unknown"],
  ["a signature of all domains", "mx.cloudflare.net; dmarc=none; dkim=pass header.d=com", "unknown"],
  ["DMARC of another domain", "mx.cloudflare.net; dmarc=pass header.from=evil.example", "unknown"],
  [
    "a result in a comment",
    "mx.cloudflare.net; spf=none (dmarc=pass header.from=gmail.com; dmarc=pass header.from=gmail.com)",
    "unknown",
  ],
  ["another server's word", "mx.evil.example; dmarc=pass header.from=gmail.com", "unknown"],
])("%s does not make a sender authentic", (_, stamp, verdict) => {
  expect(verdictOf(stamp)).toBe(verdict);
});

test("of several headers the first counts, and none proves nothing", () => {
  const forged = { name: "authentication-results", value: "mx.cloudflare.net; dmarc=pass header.from=gmail.com" };
  const ours = { name: "authentication-results", value: "mx.cloudflare.net; dmarc=fail header.from=gmail.com" };
  expect(judgeSender([ours, forged], "ann@gmail.com", server)).toBe("forged");
  expect(judgeSender([], "ann@gmail.com", server)).toBe("unknown");
});

const blank: ParsedMail = {
  ...{ messageId: null, references: [], from: null, replyTo: null, subject: "Undelivered", text: null, htmlText: null },
  ...{ files: [], report: null, returned: null, headers: [] },
};

test("a report names the mail by its returned headers, and says why", () => {
  const report =
    "Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; ann@a.example\r\nAction: failed\r\nStatus: 5.1.1\r\n" +
    "Diagnostic-Code: smtp; 550 5.1.1 No such\r\n user here\r\n";
  const returned = "From: help@b.example\r\nMessage-ID:\r\n <one@b.example>\r\nSubject: Re: Berth";
  expect(readReport({ ...blank, report, returned, references: ["two@b.example"] })).toEqual({
    ...{ messageIds: ["one@b.example", "two@b.example"], status: "failed", reason: "550 5.1.1 No such user here" },
  });
});

test("a delay is no failure, and a delivery is one", () => {
  expect(readReport({ ...blank, report: "Action: delayed" }).status).toBeNull();
  expect(readReport({ ...blank, report: "Action: Delivered" }).status).toBe("delivered");
});

test("a report for people alone is a failure, by the id in its text", () => {
  const text = "Your mail did not arrive.\n\n--- Headers ---\nMessage-ID: <one@b.example>\n";
  expect(readReport({ ...blank, text })).toEqual({
    ...{ messageIds: ["one@b.example"], status: "failed", reason: "Undelivered" },
  });
});
