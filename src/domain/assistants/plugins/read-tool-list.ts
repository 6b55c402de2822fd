import { readSchema } from "./read-schema.ts";
import { maxDescriptionLength, maxTools } from "./rules.ts";
import type { ListedTool, ToolList } from "./types.ts";

/** What an MCP server may call a tool: 1 to 128 letters, digits, `_`, `-`, `.` and `/` (specification 2025-11-25, "Tool Names"). */
const namePattern = /^[A-Za-z0-9_./-]{1,128}$/;

/**
 * Reads the tools that an MCP server lists. One that cannot be called, because of its name or its schema, does not take the others
 * away.
 */
export function readToolList(listed: unknown[]): ToolList {
  const tools: ListedTool[] = [];
  const rejected: ToolList["rejected"] = [];
  for (const each of listed) {
    const { name, description, title, inputSchema, outputSchema } = (each ?? {}) as Record<string, unknown>;
    const reject = (reason: string) => void rejected.push({ name: String(name).slice(0, 128), reason });
    if (typeof name !== "string" || !namePattern.test(name)) {
      reject("Its name cannot be used.");
      continue;
    }
    if (tools.some((tool) => tool.name === name)) {
      reject("Another tool has this name.");
      continue;
    }
    if (tools.length >= maxTools) {
      reject(`Only ${maxTools} tools of a server are used.`);
      continue;
    }
    const input = readSchema(inputSchema, { isLenient: true });
    const output = outputSchema === undefined ? null : readSchema(outputSchema, { isLenient: true });
    const issue = input.issues[0] ?? output?.issues[0];
    if (issue) {
      reject(
        `Its ${input.issues[0] ? "input" : "output"} schema is not valid: ${issue.issue} (${issue.path.join(".")})`,
      );
      continue;
    }
    const about = typeof description === "string" && description.trim() !== "" ? description : title;
    tools.push({
      name,
      description: typeof about === "string" ? about.trim().slice(0, maxDescriptionLength) : name,
      parameters: input.schema,
      outputSchema: output?.schema ?? null,
    });
  }
  return { tools, rejected: rejected.slice(0, maxTools) };
}
