import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { httpScanner } from "../../../src/adapters/scan/http-scanner.ts";
import { type FakeScanner, startFakeScanner } from "../../support/fake-scanner.ts";

let scanner: FakeScanner;
const bytesOf = (text: string) => new TextEncoder().encode(text);

beforeAll(async () => {
  scanner = await startFakeScanner();
});
afterAll(() => scanner.stop());
beforeEach(() => {
  scanner.behave("judge");
  scanner.asked.length = 0;
});

test("the verdict is the scanner's", async () => {
  const { scan } = httpScanner(scanner.url);
  expect(await scan(bytesOf("clean"), 5_000)).toEqual({ clean: true });
  expect(await scan(bytesOf("a virus:Worm in it"), 5_000)).toEqual({ clean: false, signature: "Worm" });
  expect(scanner.asked).toEqual([5, 18]);
});

test.each(["error", "garbage", "drop"] as const)("%s is no verdict, and is asked for again", async (way) => {
  scanner.behave(way);
  await expect(httpScanner(scanner.url).scan(bytesOf("clean"), 5_000)).rejects.toThrow("no verdict in 3 tries");
  expect(scanner.asked).toHaveLength(3);
});

test("one that recovers between two tries gives its verdict", async () => {
  scanner.behave("error");
  const verdict = httpScanner(scanner.url).scan(bytesOf("virus:Late"), 5_000);
  while (scanner.asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
  scanner.behave("judge");
  expect(await verdict).toEqual({ clean: false, signature: "Late" });
});

test("one that hangs is given up when patience ends", async () => {
  scanner.behave("hang");
  await expect(httpScanner(scanner.url).scan(bytesOf("clean"), 300)).rejects.toThrow("no verdict");
});

test("one that is not there gives none", async () => {
  const gone = await startFakeScanner();
  await gone.stop();
  await expect(httpScanner(gone.url).scan(bytesOf("clean"), 5_000)).rejects.toThrow("no verdict");
});
