import { expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import type { Passage } from "../../../src/domain/knowledge/index/passage.ts";
import { ask, passage } from "./request.ts";

async function say(question: string, ...passages: Passage[]) {
  return (await answer({ chatModel: null }, ask(question, passages))).text;
}

test("a label and the line below it are one value", async () => {
  const setting = passage(
    "receive-buffer\n\nSpecifies:\n\nThe size of the buffer for data from the server.\n\nDefault value:\n\n5000\n\nNotes:\n\nA larger buffer needs more memory.",
    { title: "Proxy", headingPath: ["receive-buffer"] },
  );
  expect(await say("What is the default size of the receive buffer?", setting)).toContain("Default value: 5000");
});

test("an entry that begins with its type is told with its description", async () => {
  const options = passage(
    "3.27. pop_host\n\nType: string\nDefault: (empty)\n\nThe name of your POP server.\n\n3.28. pop_pass\n\nType: string\nDefault: (empty)\n\nSpecifies the password for your POP account. Leave it unset to be asked.",
  );
  expect(await say("What is pop_pass for?", options)).toBe(
    "3.28. pop_pass: Type: string Default: (empty) Specifies the password for your POP account. Leave it unset to be asked. [1]",
  );
});

test("the figure that is asked for is told though another sentence has the words", async () => {
  const cache = passage(
    "The Falcon keeps a cache of messages in memory. It takes up to 4096 kB. Old messages leave it first.\n\nThe Falcon has a bell.",
  );
  expect(await say("How much memory does the cache of messages take in the Falcon?", cache)).toContain("4096 kB");
});

test("a sentence that only points to a section loses to the section", async () => {
  const pointer = passage(
    "The sources are kept in the pool directory (see Section 6.10, What is in the pool directory?).",
    {
      title: "Sources",
    },
  );
  const section = passage("Packages are kept in a large pool, ordered by the name of their source.", {
    title: "Archive",
    headingPath: ["6.10. What is in the pool directory?"],
    score: 0.95,
  });
  expect(await say("What is in the pool directory?", pointer, section)).toMatch(/^Packages are kept in a large pool/);
});

test("an item that ends in a colon brings the command that it introduces", async () => {
  const tips = passage(
    "- To see verbose information about a security, run this command:\n\n$ quote-dump -v source symbol\n\nThe list of sources is in the appendix.",
  );
  expect(await say("How do I see verbose information about a security?", tips)).toContain("quote-dump -v");
});

test("a passage that says nearly as much is quoted too, but not beside a section named so", async () => {
  const first = passage("The queue holds messages until the network is back.", { title: "Mail" });
  const second = passage("Messages in the queue are sent when you press Send.", { title: "Sending", score: 0.97 });
  expect(await say("What happens to messages in the queue?", first, second)).toContain("[2]");
  const named = passage("The queue holds mail until the network is back.", { title: "Mail", headingPath: ["Queue"] });
  const other = passage("The queue at our counter is short on Mondays.", { title: "Visits", score: 0.5 });
  expect(await say("What is the queue?", named, other)).toBe("The queue holds mail until the network is back. [1]");
});
