import { expect } from "vitest";
import { until } from "../../../support/until.ts";
import { page, startSite } from "../../../workers/website/site-client.ts";
import type { Refusal, Row } from "../row.ts";
import type { Stage } from "../stage.ts";
import { foreignAssistant } from "./assistant-settings.ts";

const pages = {
  "/": page("Ferry", "The ferry crosses the sound all year round.", "/prices"),
  "/prices": page("Prices", "A ticket for the ferry to Lindholm costs 14 euros for grown-ups."),
};

const withSite = async () => ({ json: { url: (await startSite(pages)).url } });

async function withAssistant(stage: Stage) {
  return { json: { ...(await withSite()).json, assistant_id: await stage.assistantId() } };
}

const operator: Refusal = {
  because: "an operator",
  status: 403,
  code: "INSUFFICIENT_PERMISSIONS",
  caller: "operator",
};

export const websiteRows: Row[] = [
  {
    ids: ["ref.assistants.post.assistants-assistant_id-ingest-website"],
    caller: "owner",
    prepare: withSite,
    status: 201,
    answer: { id: "integer", assistant_id: "integer", url: "string", status: "string", created_at: "time" },
    check: async (_, stage) => {
      const path = `/api/assistants/${await stage.assistantId()}/documents`;
      const titles = await until(async () => {
        const { body } = await (await stage.owner()).call("GET", path);
        expect(body.map(({ status }: { status: string }) => status)).toEqual(["completed", "completed"]);
        return body.map(({ title }: { title: string }) => title);
      });
      expect(titles.sort()).toEqual(["Ferry", "Prices"]);
    },
    refusals: [
      operator,
      { because: "no address", status: 422, code: "VALIDATION_ERROR", prepare: async () => ({ json: {} }) },
      {
        ...foreignAssistant,
        prepare: async (stage) => ({ ...(await withSite()), params: { assistant_id: await stage.assistantId() } }),
      },
    ],
  },
  {
    ids: ["ref.documents.post.documents-import-website"],
    caller: "owner",
    prepare: withAssistant,
    status: 201,
    answer: {
      id: "integer",
      title: "string",
      filename: "string",
      file_size: "integer",
      status: "string",
      assistant_id: "integer",
      created_at: "time",
    },
    check: async ({ body }, stage) => {
      expect(body.status).toBe("processing");
      await until(async () => {
        const read = await (await stage.owner()).call("GET", `/api/documents/${body.id}`);
        expect(read.body).toMatchObject({ status: "completed", title: "Ferry" });
      });
    },
    refusals: [
      operator,
      {
        because: "another account's assistant",
        status: 404,
        code: "NOT_FOUND",
        caller: "stranger",
        prepare: withAssistant,
      },
      {
        because: "no assistant",
        status: 422,
        code: "VALIDATION_ERROR",
        prepare: withSite,
      },
    ],
  },
];
