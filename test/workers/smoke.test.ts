import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";

test("serves", async () => {
  expect(await (await exports.default.fetch("http://localhost/")).text()).toBe("switchboard");
});
