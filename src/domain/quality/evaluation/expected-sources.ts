import { and, eq, isNull, sql } from "drizzle-orm";
import { sources } from "../../../db/knowledge.ts";
import { withoutEndSlashes } from "../../../kit/without-end-slashes.ts";
import type { Deps } from "../../deps.ts";
import type { GoldenQuestion } from "./types.ts";

type Expecting = Pick<GoldenQuestion, "expectedSourceId" | "expectedSource">;

/**
 * The sources that count as the expected source of each question, in the given order: by id, else by title, file name
 * or URL, ignoring a final slash. null when none is expected, empty when it is not among the assistant's sources.
 */
export async function expectedSources(
  ctx: Pick<Deps, "db">,
  assistantId: number,
  questions: Expecting[],
): Promise<(number[] | null)[]> {
  const wanted = JSON.stringify(questions.flatMap(({ expectedSource }) => expectedSource ?? []));
  const ids = JSON.stringify(questions.flatMap(({ expectedSourceId }) => expectedSourceId ?? []));
  const names = sql`(SELECT rtrim(value, '/') FROM json_each(${wanted}))`;
  const rows = await ctx.db
    .select({ id: sources.id, title: sources.title, filename: sources.filename, url: sources.url })
    .from(sources)
    .where(
      and(
        eq(sources.assistantId, assistantId),
        isNull(sources.deletedAt),
        sql`(${sources.id} IN (SELECT value FROM json_each(${ids})) OR ${sources.title} IN ${names}
          OR ${sources.filename} IN ${names} OR rtrim(${sources.url}, '/') IN ${names})`,
      ),
    );
  return questions.map(({ expectedSourceId, expectedSource }) => {
    if (expectedSourceId !== null) return rows.filter(({ id }) => id === expectedSourceId).map(({ id }) => id);
    if (expectedSource === null) return null;
    const name = bare(expectedSource);
    return rows
      .filter(({ title, filename, url }) => [title, filename, url].some((one) => one !== null && bare(one) === name))
      .map(({ id }) => id);
  });
}

function bare(name: string): string {
  return withoutEndSlashes(name);
}
