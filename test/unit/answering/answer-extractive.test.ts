import { expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import type { Answer } from "../../../src/domain/answering/types.ts";
import type { Passage } from "../../../src/domain/knowledge/index/passage.ts";
import { ask, passage } from "./request.ts";

const returns = passage(
  "Our shop opened in 1998.\n\nYou can return any item within 30 days of delivery. The item must be unused.\nRefunds are paid to the\ncard you used within 5 working days.",
);

async function extract(question: string, ...passages: Passage[]): Promise<Answer> {
  const request = ask(question, passages);
  const result = await answer({ chatModel: null }, request);
  expect(request.deltas.join("")).toBe(result.text);
  for (const citation of result.citations) {
    const source = passages.find((each) => each.sourceId === citation.sourceId)!;
    expect(source.text.slice(citation.start - source.start, citation.end - source.start)).toBe(citation.quote);
  }
  expect(result.model).toBe("extractive");
  return result;
}

test("answers with the sentence that says it, cited", async () => {
  const result = await extract("How many days do I have to return an item?", returns);
  expect(result.outcome).toBe("answer");
  expect(result.text).toMatch(/^You can return any item within 30 days of delivery\. \[1\]/);
  expect(result.citations[0]).toMatchObject({
    marker: 1,
    title: "Handbook",
    quote: "You can return any item within 30 days of delivery.",
  });
});

test("shows one line where the source breaks it, and quotes the break", async () => {
  const result = await extract("When are refunds paid to the card?", returns);
  expect(result.text).toContain("Refunds are paid to the card you used within 5 working days. [1]");
  expect(result.citations[0]?.quote).toContain("the\ncard");
});

test("a term and its description read as one", async () => {
  const manual = passage(
    "AUTO_PUSHD (-N)\n     Make cd push the old directory onto the directory stack.\n\nCDABLE_VARS (-T)\n     If the argument to a cd command is not a directory, try to\n     expand the expression as if it were preceded by a `~'.",
  );
  const result = await extract("What does AUTO_PUSHD do?", manual);
  expect(result.text).toBe("AUTO_PUSHD (-N): Make cd push the old directory onto the directory stack. [1]");
});

test("the answer of a question and answer text, without its question and label", async () => {
  const faq = passage(
    "Q: Do you ship abroad?\nA: Yes, to all EU countries. Delivery takes a week.\n\nQ: Is there a warranty?\nA: Two years on everything.",
  );
  expect((await extract("Do you ship abroad?", faq)).text).toMatch(/^Yes, to all EU countries\. \[1\]/);
  expect((await extract("Is there a warranty?", faq)).text).toBe("Two years on everything. [1]");
});

test("a table's row reads with its header", async () => {
  const table = passage(
    "| Plan | Price | Storage |\n|---|---|---|\n| Basic | 5 EUR | 10 GB |\n| Team | 20 EUR | 500 GB |",
  );
  const result = await extract("How much storage does the Team plan have?", table);
  expect(result.text).toBe("Team, storage: 500 GB. [1]");
  expect(result.citations[0]?.quote).toBe("| Team | 20 EUR | 500 GB |");
});

test("steps come as a whole when the question asks how", async () => {
  const manual = passage(
    "To reset your password:\n1. Open the settings.\n2. Choose Security.\n3. Press Reset password and confirm.\n\nPasswords expire never.",
  );
  const result = await extract("How do I reset my password?", manual);
  expect(result.text).toBe(
    "To reset your password:\n1. Open the settings.\n2. Choose Security.\n3. Press Reset password and confirm.\n[1]",
  );
});

test("answers in the language of the source, Russian word forms included", async () => {
  const rules = passage(
    "Магазин работает с 1998 года. Вернуть товар можно в течение 14 дней после покупки. Доставка бесплатная.",
  );
  const result = await extract("Сколько дней есть на возврат товара?", rules);
  expect(result.text).toMatch(/^Вернуть товар можно в течение 14 дней после покупки\. \[1\]/);
});

test("a sentence that leans on the one before brings it along", async () => {
  const text = passage("The Falcon is our fastest scooter. It reaches 45 km/h on flat roads. We also rent bicycles.");
  const result = await extract("What top speed in km/h does it reach on flat roads?", text);
  expect(result.text).toBe("The Falcon is our fastest scooter. [1] It reaches 45 km/h on flat roads. [2]");
});

test("the first sentence of a section brings nothing of the section above it along", async () => {
  const rooms = passage("Alle Zimmer sind Nichtraucherzimmer. Auf den Balkonen darf geraucht werden.", {
    ...{ headingPath: ["Zimmer"], score: 0.3, sourceId: 900, start: 0 },
  });
  const breakfast = passage("Das Frühstück gibt es von 7:30 bis 10 Uhr und sonntags bis 11 Uhr.", {
    ...{ headingPath: ["Frühstück"], sourceId: 900, start: rooms.end + 2 },
  });
  const said = async (first: Passage) =>
    (await answer({ chatModel: null }, ask("Kann man am Sonntag frühstücken?", [first, rooms]))).text;
  expect(await said(breakfast)).toBe("Das Frühstück gibt es von 7:30 bis 10 Uhr und sonntags bis 11 Uhr. [1]");
  expect(await said({ ...breakfast, headingPath: rooms.headingPath })).toMatch(/^Auf den Balkonen/);
});

test("a full answer of the kind that was asked for stands without a sentence that only shares a word", async () => {
  const hours = passage("You find our shop at the harbour.\n\nWe are open Tuesday to Friday from 9:30 to 18:00.", {
    ...{ score: 0.7, headingPath: ["Visiting us"] },
  });
  const steps = passage(
    "1. Switch the bike off.\n2. Open the rubber cover on the left of the frame.\n\nIt takes four hours.",
    {
      headingPath: ["Charging the battery"],
    },
  );
  const { text } = await extract("What are your opening hours?", hours, steps);
  expect(text).toBe("We are open Tuesday to Friday from 9:30 to 18:00. [1]");
});

test("a document whose title has a word that is asked anew does not answer with every sentence", async () => {
  const repairs = passage("We repair all brands of bikes with any motor.", { headingPath: ["Repairs"] });
  const codes = passage("The motor is too hot. Let the motor cool for 30 minutes.", {
    headingPath: ["Tide 500 – Owner's Manual", "Error codes"],
  });
  const warranty = passage("Bikes: five years. Motors: two years.", { headingPath: ["Warranty"] });
  const follow = async (question: string, earlier: string) => {
    const history = [{ sender: "user" as const, text: earlier }];
    return answer({ chatModel: null }, ask(question, [repairs, codes, warranty], { history }));
  };
  expect((await follow("Who is the owner?", "Do you repair Bosch motors?")).outcome).toBe("abstain");
  expect((await follow("And the warranty?", "Do you repair motors?")).text).toContain("Motors: two years.");
});

test("the steps of a numbered section about the question answer how", async () => {
  const charging = passage(
    "2.1 Charging the battery\n\n1. Switch the bike off.\n2. Open the cover on the frame.\n3. Connect the charger.\n\nCharged to 80 %, the battery takes three hours.",
    { headingPath: ["Manual", "2.1 Charging the battery"] },
  );
  const codes = passage("E21: Remove the battery, and insert it again.", { headingPath: ["Manual", "3 Error codes"] });
  const { text } = await extract("How do I charge the battery?", charging, codes);
  expect(text).toBe("1. Switch the bike off.\n2. Open the cover on the frame.\n3. Connect the charger.\n[1]");
});

test("a one-word sentence goes with the next", async () => {
  const faq = passage("Q: Is there a free trial?\nA: Yes. Every plan starts with a 14-day free trial.");
  expect((await extract("Is there a free trial?", faq)).text).toBe(
    "Yes. Every plan starts with a 14-day free trial. [1]",
  );
});

test("a sentence takes the steps after it when the question asks how", async () => {
  const rules = passage(
    "Вернуть товар можно в течение 14 дней. Для этого:\n\n1. Заполните заявление.\n2. Отдайте посылку курьеру.",
  );
  const shown =
    "Вернуть товар можно в течение 14 дней. Для этого:\n1. Заполните заявление.\n2. Отдайте посылку курьеру.\n[1]";
  expect((await extract("Как вернуть товар?", rules)).text).toBe(shown);
});

test("a term whose description stands in another passage is no answer", async () => {
  const manual = passage("AUTO_CD (-J)\n\nA directory name alone changes to it.\n\nCD_SILENT");
  expect((await extract("What does CD_SILENT do?", manual)).text).not.toMatch(/^CD_SILENT/);
});

test("an abort between two sentences stops the second and throws the reason", async () => {
  const text = passage("The Falcon is our fastest scooter. It reaches 45 km/h on flat roads.");
  const request = ask("What top speed in km/h does it reach on flat roads?", [text]);
  const reason = new Error("taken over");
  let deltas = 0;
  request.onDelta = () => {
    deltas++;
    setTimeout(() => request.abort.abort(reason), 0);
  };
  await expect(answer({ chatModel: null }, request)).rejects.toBe(reason);
  expect(deltas).toBe(1);
});

test("a term asked for by name is answered with its own entry, not with one that mentions it", async () => {
  const manual = passage(
    "AUTO_CD (-J)\nIf a command is the name of a directory, perform the cd command to that directory. Only in terminals.\n\nCDABLE_VARS\nIf the argument to a cd command, or one implied by the AUTO_CD option, is no directory, expand it.\n\nThis option is of no use where the AUTO_CD option is set, whatever else the option AUTO_CD does.",
  );
  const result = await extract("What does the AUTO_CD option do?", manual);
  expect(result.text).toBe(
    "AUTO_CD (-J): If a command is the name of a directory, perform the cd command to that directory. Only in terminals. [1]",
  );
});

test("a term with signs in it is no code", async () => {
  const manual = passage("LOCAL_TRAPS <K>\nA trap set inside a function is restored when it exits.\n\nOther text.");
  const { text } = await extract("What does LOCAL_TRAPS do?", manual);
  expect(text).toBe("LOCAL_TRAPS <K>: A trap set inside a function is restored when it exits. [1]");
});

test("a term is asked for by its words too", async () => {
  const manual = passage(
    "APPEND_HISTORY <D>\nIf this is set, zsh sessions will append their history to the file.\n\nSHARE_HISTORY <K>\nThis option imports new commands from the file.",
  );
  const { text } = await extract("How do I make zsh share history between sessions?", manual);
  expect(text).toBe("SHARE_HISTORY <K>: This option imports new commands from the file. [1]");
});

test("a section's only line is what it says, not a term", async () => {
  const install = passage("Install\n\nnpm install semver", { headingPath: ["semver", "Install"] });
  const other = passage("Ranges of semver versions are sets of comparators.", { headingPath: ["semver", "Ranges"] });
  expect((await extract("How do I install semver?", install, other)).text).toBe("npm install semver [1]");
});

test("two terms asked for by name are both answered", async () => {
  const manual = passage(
    "AUTO_CD (-J)\nA directory's name alone changes to it.\n\nCD_SILENT\nNever print the working directory after a cd.",
  );
  const { text } = await extract("What is the difference between AUTO_CD and CD_SILENT?", manual);
  expect(text).toContain("AUTO_CD (-J): A directory");
  expect(text).toContain("CD_SILENT: Never print");
});

test("a wrapped line is no term", async () => {
  const prose = passage(
    "The shop sells red scooters and\nRussian bicycles to everybody who\ncomes in from the street.",
  );
  const { text } = await extract("Who buys Russian bicycles?", prose);
  expect(text).toBe("The shop sells red scooters and Russian bicycles to everybody who comes in from the street. [1]");
});

test("a row of two cells without a header is a term and its description", async () => {
  const manual = passage(
    "@ <S> | Same as argv[@], even when argv is not set.\n? <S> | The exit status returned by the last command.",
  );
  const result = await extract("Which parameter holds the exit status of the last command?", manual);
  expect(result.text).toBe("? <S>: The exit status returned by the last command. [1]");
});

const warranty = passage(
  "Every new machine has a warranty of 24 months. Refurbished machines have a warranty of 12 months.\nThe warranty covers the boiler and the pump.",
);

test("two sentences side by side that answer equally well are both given", async () => {
  const { text } = await extract("How long is the warranty?", warranty);
  expect(text).toBe(
    "Every new machine has a warranty of 24 months. [1] Refurbished machines have a warranty of 12 months. [2]",
  );
});

test("how something is done is answered with the paragraph of the section named so", async () => {
  const care = passage(
    "Descaling\n\nDescale the machine every three months. Dissolve 50 grams of citric acid in water, and run it through. Then rinse. Never use vinegar.",
    { title: "Caring for the Brass One", headingPath: ["Caring for the Brass One", "Descaling"] },
  );
  const repairs = passage("While your machine is with us you can borrow a Brass One for 5 euros a week.", {
    title: "Repairs",
    score: 0.5,
  });
  const { text } = await extract("How do I descale the Brass One?", care, repairs);
  expect(text).toBe(
    "Descale the machine every three months. Dissolve 50 grams of citric acid in water, and run it through. Then rinse. Never use vinegar. [1]",
  );
});

test("what only repeats words of the section is left out, and so is another language", async () => {
  const table = passage(
    "Sign | Cause | What to do\nNo pressure | Pump has drawn air | Open the steam valve\nNo steam | Valve is shut | Open the valve",
  );
  const other = passage("Если нет давления (no pressure, what to do): Open откройте паровой кран what to do.");
  const { citations } = await extract("What should I do when there is no pressure?", table, other);
  expect(citations.map(({ quote }) => quote)).toEqual(["No pressure | Pump has drawn air | Open the steam valve"]);
});

test("a place is answered with the sentence that says so, though only the heading names what is asked for", async () => {
  const hours = passage(
    "Opening hours of the workshop\n\nThe workshop is open Tuesday to Friday from 9:00 and on Saturday. It is closed on Sunday. The address is Kupfergasse 12; there is a bicycle stand.",
    { headingPath: ["Repairs", "Opening hours of the workshop"] },
  );
  expect((await extract("Where is the workshop?", hours)).text).toBe(
    "The address is Kupfergasse 12; there is a bicycle stand. [1]",
  );
  expect((await extract("When is the workshop open?", hours)).text).toMatch(/^The workshop is open/);
});

test.each([
  ["What does exit do?", "exit [ n ]: Exit the shell with the exit status specified by n."],
  ["How does it say more about files?", "-v, --verbose: Say more about every file."],
  ["What is --output for?", "--output <file>: Write there instead, and make the folder where it is missing."],
])("%s is answered from a line that holds a term and its description", async (question, shown) => {
  const manual = passage("exit [ n ] Exit the shell with the exit status specified by n.", { score: 0.9 });
  const help = passage(
    "  -q, --quiet         Say nothing at all.\n  -v, --verbose       Say more about every file.\n  --output <file>     Write there instead, and make\n                      the folder where it is missing.",
  );
  expect((await extract(question, manual, help)).text).toBe(`${shown} [1]`);
});

test("a sentence at a passage's beginning brings the end of the passage before, in order", async () => {
  const first = "Our pier is old. The Falcon is our fastest scooter.";
  const before = passage(first, { sourceId: 7_100, start: 0, score: 0.5 });
  const after = passage("It reaches 45 km/h on flat roads.", { sourceId: 7_100, start: first.length + 2 });
  const request = ask("What top speed in km/h does it reach on flat roads?", [after, before]);
  const { text } = await answer({ chatModel: null }, request);
  expect(text).toMatch(/^The Falcon is our fastest scooter\. \[1\]\s+It reaches 45 km\/h on flat roads\. \[2\]$/);
});
