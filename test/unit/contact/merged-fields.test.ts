import { expect, test } from "vitest";
import { mergedFields, unmergedFields } from "../../../src/domain/conversations/contact/merged-fields.ts";

const kept = { name: "Ada", email: null, phone: "+4915112345678", variables: { plan: "pro" }, blockedAt: null };
const merged = {
  name: "A. L.",
  email: "ada@example.com",
  phone: null,
  variables: { plan: "free", city: "Kiel" },
  blockedAt: 7,
};

test("what one does not have comes from the other, and a block of either holds", () => {
  expect(mergedFields(kept, merged)).toEqual({
    ...{ name: "Ada", email: "ada@example.com", phone: "+4915112345678", blockedAt: 7 },
    variables: { plan: "pro", city: "Kiel" },
  });
});

test("undone, everything is as before, but for what somebody has changed since", () => {
  const now = mergedFields(kept, merged);
  expect(unmergedFields(now, kept, merged)).toEqual(kept);
  const edited = { ...now, name: "Ada Lovelace", email: null, variables: { plan: "max", city: "Kiel", since: 1 } };
  expect(unmergedFields(edited, kept, merged)).toEqual({
    ...{ ...kept, name: "Ada Lovelace", email: null },
    variables: { plan: "max", since: 1 },
  });
});
