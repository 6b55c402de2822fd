import { addExamples } from "../../../domain/quality/training/add-examples.ts";
import { createDataset } from "../../../domain/quality/training/create-dataset.ts";
import { deleteDataset } from "../../../domain/quality/training/delete-dataset.ts";
import { deleteExample } from "../../../domain/quality/training/delete-example.ts";
import { listDatasets } from "../../../domain/quality/training/list-datasets.ts";
import { readDataset } from "../../../domain/quality/training/read-dataset.ts";
import { readDatasetRow } from "../../../domain/quality/training/read-dataset-row.ts";
import { updateDataset } from "../../../domain/quality/training/update-dataset.ts";
import { updateExample } from "../../../domain/quality/training/update-example.ts";
import { type Route, route } from "../../kit/route.ts";
import { ChatbotPartPath } from "../chatbots/wire.ts";
import { Done, PageQuery, page, rangeOf, success } from "../envelope.ts";
import { managingRoute, readingRoute } from "../kinds-of-routes.ts";
import { fromExamples, fromIntents, toAdded, toDataset, toDatasetSummary } from "./convert.ts";
import * as wire from "./wire.ts";

const reading = readingRoute("Training");
const managing = managingRoute("Training");
const ofChatbot: Route["paths"] = ["/api/v1/chatbots/{chatbotId}/training/datasets"];
const ofDataset: Route["paths"] = ["/api/v1/training/datasets/{id}"];
/** The examples that a changed dataset is shown with. */
const firstExamples = { limit: 10, offset: 0 };

export const datasetRoutes: Route[] = [
  route({
    ...reading,
    id: "listTrainingDatasets",
    method: "get",
    paths: ofChatbot,
    summary: "Get all training datasets for a chatbot",
    params: ChatbotPartPath,
    query: PageQuery,
    success: { status: 200, schema: wire.DatasetList, description: "Oldest first." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      const wanted = { accountId: caller.accountId, assistantId: params.chatbotId, ...rangeOf(query) };
      const { datasets, total } = await listDatasets(ctx, wanted);
      return page(datasets.map(toDatasetSummary), total, query);
    },
  }),
  route({
    ...managing,
    id: "createTrainingDataset",
    method: "post",
    paths: ofChatbot,
    summary: "Create a training dataset for a chatbot",
    description:
      "A dataset has examples of messages with their intents. `intents` says what an intent does: nothing, a handoff to a person, " +
      "a fixed answer, or the call of a plugin's tool. It takes effect with the next training.",
    params: ChatbotPartPath,
    body: wire.NewDataset,
    success: { status: 201, schema: wire.DatasetResult, description: "The new dataset." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { name, description = "", intents } = body;
      const { accountId } = caller;
      const fields = {
        accountId,
        assistantId: params.chatbotId,
        name,
        description,
        actions: fromIntents(intents) ?? {},
      };
      const { id: datasetId } = await createDataset(ctx, fields);
      const made = await readDataset(ctx, { accountId, datasetId, ...firstExamples });
      return success(toDataset(made), "The dataset was created.");
    },
  }),
  route({
    ...reading,
    id: "readTrainingDataset",
    method: "get",
    paths: ofDataset,
    summary: "Get training dataset by ID",
    description: "With a page of its examples, the newest first; `examplesCount` is the number of all.",
    params: wire.DatasetPath,
    query: wire.ExamplesQuery,
    success: { status: 200, schema: wire.DatasetResult, description: "The dataset." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      const intent = query.outOfScope ? null : query.intent;
      const wanted = { accountId: caller.accountId, datasetId: params.id, ...rangeOf(query), intent };
      return success(toDataset(await readDataset(ctx, wanted)));
    },
  }),
  route({
    ...managing,
    id: "updateTrainingDataset",
    method: "put",
    paths: ofDataset,
    summary: "Update training dataset",
    description: "Omitted fields are not changed; `intents` replaces what all intents do.",
    params: wire.DatasetPath,
    body: wire.DatasetChanges,
    success: { status: 200, schema: wire.DatasetResult, description: "The changed dataset." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body }) => {
      const { name, description, intents } = body;
      const dataset = { accountId: caller.accountId, datasetId: params.id };
      await updateDataset(ctx, { ...dataset, name, description, actions: fromIntents(intents) });
      return success(toDataset(await readDataset(ctx, { ...dataset, ...firstExamples })), "The dataset was updated.");
    },
  }),
  route({
    ...managing,
    id: "deleteTrainingDataset",
    method: "delete",
    paths: ofDataset,
    summary: "Delete training dataset",
    description: "With its examples. Models that were trained with it stay as they are.",
    params: wire.DatasetPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteDataset(ctx, { accountId: caller.accountId, datasetId: params.id });
      return success(null, "The dataset was deleted.");
    },
  }),
  route({
    ...managing,
    id: "addTrainingExamples",
    method: "post",
    paths: ["/api/v1/training/datasets/{id}/examples"],
    summary: "Add training examples",
    description:
      "`examples`, or `content` as CSV, JSON or JSON lines. A table needs the columns `text` and `intent` (or `label`, `category`); " +
      "an empty intent marks a message that has none. `answer`, `plugin` with `tool`, or `handoff` say what the intent does. " +
      "Repeated texts are added once; a text that has another intent already is reported and not added. A row that cannot be read " +
      "refuses the whole request. A dataset has at most 12,000 examples and 200 intents.",
    params: wire.DatasetPath,
    body: wire.NewExamples,
    bodyLimit: 12 * 1024 * 1024,
    success: { status: 201, schema: wire.AddedExamplesResult, description: "What became of the examples." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { accountId } = caller;
      const added = await addExamples(ctx, { accountId, datasetId: params.id, examples: fromExamples(body) });
      const dataset = await readDatasetRow(ctx, accountId, params.id);
      return success(toAdded(added, dataset), `${added.added} examples were added.`);
    },
  }),
  route({
    ...managing,
    id: "updateTrainingExample",
    method: "put",
    paths: ["/api/v1/training/datasets/{id}/examples/{exampleId}"],
    summary: "Update training example",
    description: "Replaces its text and its intent.",
    params: wire.ExamplePath,
    body: wire.ExampleChanges,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { id: datasetId, exampleId } = params;
      await updateExample(ctx, { accountId: caller.accountId, datasetId, exampleId, ...body });
      return success(null, "The example was updated.");
    },
  }),
  route({
    ...managing,
    id: "deleteTrainingExample",
    method: "delete",
    paths: ["/api/v1/training/datasets/{id}/examples/{exampleId}"],
    summary: "Delete training example",
    params: wire.ExamplePath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      const { id: datasetId, exampleId } = params;
      await deleteExample(ctx, { accountId: caller.accountId, datasetId, exampleId });
      return success(null, "The example was deleted.");
    },
  }),
];
