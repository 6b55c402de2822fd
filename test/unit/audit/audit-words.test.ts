import { expect, test } from "vitest";
import { chatbots } from "../../../src/api/chatbots/dialect.ts";
import { isAccountChange } from "../../../src/api/kit/record-account-change.ts";
import { replycx } from "../../../src/api/replycx/dialect.ts";
import { replyx } from "../../../src/api/replyx/dialect.ts";
import { wordsOf } from "../../../src/web/console/pages/settings/audit/words-of.ts";

test("every operation of the audit log has Russian words on the Russian page", () => {
  const routes = [replyx, replycx, chatbots].flatMap((dialect) => dialect.routes).filter(isAccountChange);
  expect(routes.length).toBeGreaterThan(100);
  const english = routes
    .map(({ id }) => wordsOf(id, "ru"))
    .filter((words) => !/^\P{Lu}*[а-яё].*: [а-яё ]+$/u.test(words));
  expect(english).toEqual([]);
  expect(wordsOf("createApiToken", "en")).toBe("create api token");
});
