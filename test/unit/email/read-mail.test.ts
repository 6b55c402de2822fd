import { expect, test } from "vitest";
import { htmlToLines } from "../../../src/adapters/mail/inbound/html-to-lines.ts";
import { postalMimeParser } from "../../../src/adapters/mail/inbound/postal-mime-parser.ts";
import { cutHistory } from "../../../src/domain/channels/email/cut-history.ts";
import { readBody } from "../../../src/domain/channels/email/read-body.ts";
import { writeMailHtml } from "../../../src/domain/channels/email/write-mail-html.ts";
import { parseHtml } from "../../../src/ingest/extract/html/parse-html.ts";

const linesOf = (html: string) => htmlToLines(html, parseHtml, async () => {});
const ownOf = async (html: string) => cutHistory(await linesOf(html), { isForward: false });
const parse = (raw: string) =>
  postalMimeParser(parseHtml).parse(new TextEncoder().encode(raw.replaceAll("\n", "\r\n")));

test.each([
  [
    "Gmail",
    '<div dir="ltr">Yes, please.<br><br>Two nights.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Nov 10, 2026 at 12:34 PM Anna &lt;<a href="mailto:a@b.example">a@b.example</a>&gt; wrote:<br></div><blockquote>It is 40 a night.</blockquote></div>',
  ],
  [
    "Outlook",
    '<style>p{margin:0}</style><p>Yes, please.</p><p>&nbsp;</p><p>Two nights.</p><hr><div id="divRplyFwdMsg"><b>From:</b> Anna &lt;a@b.example&gt;<br><b>Sent:</b> Tuesday, November 10, 2026 12:34 PM<br><b>To:</b> Ben<br><b>Subject:</b> Berth</div><p>It is 40 a night.</p>',
  ],
  [
    "Apple Mail",
    '<div>Yes, please.</div><div><br></div><div>Two nights.</div><div><br><blockquote type="cite"><div>On 10 Nov 2026, at 12:34, Anna &lt;a@b.example&gt; wrote:</div><br><div>It is 40 a night.</div></blockquote></div>',
  ],
  [
    "Yandex",
    '<div>Yes, please.</div><div> </div><div>Two nights.</div><div>10.11.2026, 12:34, "Anna" &lt;a@b.example&gt;:</div><blockquote><p>It is 40 a night.</p></blockquote>',
  ],
])("of HTML alone, as %s writes it, the person's words are read", async (_, html) => {
  expect((await ownOf(html)).replaceAll(/\n+/g, "\n")).toBe("Yes, please.\nTwo nights.");
});

test("HTML becomes lines: lists, tables, code, links and pictures, and nothing that is hidden", async () => {
  const html =
    '<div style="display: none">Preview</div><h1>Plan</h1><ul><li>One</li><li>Two <a href="https://a.example/x">here</a></li></ul>' +
    '<table><tr><td>Pier</td><td>4</td></tr></table><pre>a\n  b</pre><a href="https://a.example/">a.example</a> 1 &lt; 2 <img src="cid:p 1">';
  expect(await linesOf(html)).toBe(
    "Plan\n\n- One\n- Two here (https://a.example/x)\n\nPier 4\n\na\n  b\n\na.example 1 < 2 [cid:p1]",
  );
});

test("a page of many links on one line is read in time", async () => {
  const before = process.cpuUsage();
  await linesOf('<a href="https://a.example/x">x</a> '.repeat(40_000));
  // Microseconds. Comparing each link with the whole line takes ten times as long.
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
});

test("the text part comes before HTML, and tells which pictures belong to the person", async () => {
  const mail = await parse(`From: Ann <ANN@a.example>
Reply-To: other@a.example
Subject: =?utf-8?q?B=C3=A9?=
Message-ID: <m@a.example>
In-Reply-To: <two@b.example>
References: <one@b.example>
 <two@b.example>
Content-Type: multipart/mixed; boundary=m

--m
Content-Type: multipart/alternative; boundary=a

--a
Content-Type: text/plain

Look [cid:new]

> old
--a
Content-Type: text/html

<p>Look <img src="cid:new"></p><blockquote>old <img src="cid:old"></blockquote>
--a--
--m
Content-Type: image/png; name=new.png
Content-ID: <new>

x
--m
Content-Type: image/png; name=old.png
Content-ID: <old>

x
--m
Content-Type: application/pgp-signature

x
--m
Content-Type: message/rfc822

Subject: Inner

Words of somebody else
--m--
`);
  expect(mail).toMatchObject({
    ...{ messageId: "m@a.example", references: ["two@b.example", "one@b.example"], subject: "Bé" },
    ...{ from: { address: "ann@a.example", name: "Ann" }, replyTo: "other@a.example", report: null },
  });
  const { text, files } = readBody(mail);
  expect(text).toBe("Look");
  expect(files.map(({ name }) => name)).toEqual(["new.png", "message.eml"]);
});

test.each([
  ["two senders", "From: a@a.example, b@b.example"],
  ["two lines of senders", "From: a@a.example\nFrom: b@b.example"],
  ["a group", "From: Us: a@a.example;"],
  ["no address", "From: Ann"],
  ["an address that could end a header", 'From: "x\\r\\nBcc: y"@a.example'],
])("a mail with %s has no sender", async (_, from) => {
  expect((await parse(`${from}\nSubject: x\n\ny`)).from).toBeNull();
});

test("an answer as HTML has links and marks, and none of a visitor's", () => {
  const html = writeMailHtml('**Pier** <4>: [map](https://a.example/?a="1&b=2), https://b.example/x. `code`');
  expect(html).toContain("<b>Pier</b> &lt;4&gt;: ");
  expect(html).toContain('<a href="https://a.example/?a=&quot;1&amp;b=2">map</a>');
  expect(html).toContain('<a href="https://b.example/x">https://b.example/x</a>. <code>code</code>');
});
