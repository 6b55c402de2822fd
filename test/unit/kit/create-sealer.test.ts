import { expect, test } from "vitest";
import { createSealer } from "../../../src/kit/create-sealer.ts";
import { seal, sealingKey } from "../../../src/kit/seal.ts";

const [first, second, third] = ["first", "second", "third"].map(
  (name) => `the ${name} secret, which is long enough`,
) as [string, string, string];

test("while the secret is being changed, what the old one has sealed opens, and the new one seals", async () => {
  const sealed = await createSealer({ current: first }).seal("token");
  const rotating = createSealer({ current: second, previous: first });
  expect(await rotating.unseal(sealed)).toBe("token");
  const anew = await rotating.seal("token");
  expect(anew.startsWith(await rotating.prefix())).toBe(true);
  expect(await createSealer({ current: second }).unseal(anew)).toBe("token");
  await expect(createSealer({ current: second }).unseal(sealed)).rejects.toThrow();
  await expect(createSealer({ current: third, previous: second }).unseal(sealed)).rejects.toThrow();
});

test("texts from before keys had ids open too, with either secret", async () => {
  const old = await seal(await sealingKey(first), "token");
  expect(await createSealer({ current: first }).unseal(old)).toBe("token");
  expect(await createSealer({ current: second, previous: first }).unseal(old)).toBe("token");
  expect(await createSealer({ current: first, previous: second }).unseal(old)).toBe("token");
  await expect(createSealer({ current: second }).unseal(old)).rejects.toThrow();
});

test("a text that was changed does not open", async () => {
  const sealer = createSealer({ current: first });
  const sealed = await sealer.seal("token");
  const changed = `${sealed.slice(0, -3)}${sealed.at(-3) === "A" ? "B" : "A"}${sealed.slice(-2)}`;
  await expect(sealer.unseal(changed)).rejects.toThrow();
});
