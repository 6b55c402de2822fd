import type { PhoneNumbers } from "../../../platform/phones/ports.ts";
import type { EntityType } from "../entities/entity.ts";
import { extractEntities } from "../entities/extract-entities.ts";
import type { DateFinder } from "../entities/ports.ts";
import type { ReferenceOrigin } from "./reference.ts";

/** What is needed to read entities from texts. */
export interface EntityReader {
  phones: PhoneNumbers;
  dates: DateFinder;
}

/** An entity of a person, as it is stored. */
export interface KnownEntity {
  type: EntityType | (string & {});
  value: string;
  normalised: string;
}

const maxTurns = 10;

/**
 * The entities that are known, those of the conversation after those that are stored, so that the last one is the one that was named
 * last. `at`: the time of the conversation, milliseconds.
 */
export async function readEntities(
  ctx: EntityReader,
  input: { turns: readonly { text: string }[]; entities?: readonly KnownEntity[]; at: number },
): Promise<(KnownEntity & { from: ReferenceOrigin })[]> {
  const stored = (input.entities ?? []).map((entity) => ({ ...entity, from: { entity: entity.normalised } }));
  const first = Math.max(0, input.turns.length - maxTurns);
  const said = await Promise.all(
    input.turns.slice(first).map(async ({ text }, place) => {
      const found = await extractEntities(ctx, { text, at: input.at });
      return found.map(({ type, value, normalised }) => ({ type, value, normalised, from: { turn: first + place } }));
    }),
  );
  return [...stored, ...said.flat()];
}
