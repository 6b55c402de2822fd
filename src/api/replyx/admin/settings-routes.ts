import type * as z from "zod";
import { testSetting } from "../../../domain/administration/settings/test-setting.ts";
import { createSetting } from "../../../domain/platform/settings/create-setting.ts";
import { deleteSetting } from "../../../domain/platform/settings/delete-setting.ts";
import { readSettings } from "../../../domain/platform/settings/read-settings.ts";
import { saveSettings } from "../../../domain/platform/settings/save-settings.ts";
import { updateSetting } from "../../../domain/platform/settings/update-setting.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { fromSetting, settingTarget, toCategories, toSetting, toSettings } from "./settings-convert.ts";
import * as wire from "./settings-wire.ts";

const tag = "Administration: settings";
const paths: Route["paths"] = ["/api/admin/settings/{category}/{key}"];

export const settingRoutes: Route[] = [
  route({
    id: "readSettings",
    method: "get",
    paths: ["/api/admin/settings"],
    tag,
    summary: "Read the platform's settings, by category",
    description:
      "`source` tells whether a value was set here, is the default, or comes from the platform's environment.",
    credential: "admin",
    query: wire.SettingQuery,
    success: { status: 200, schema: wire.AdminSettings, description: "Secrets are masked." },
    handle: async ({ ctx, query }) => toSettings(await readSettings(ctx, query.category)),
  }),
  route({
    id: "listSettingCategories",
    method: "get",
    paths: ["/api/admin/settings/categories"],
    tag,
    summary: "List the categories of settings",
    credential: "admin",
    success: { status: 200, schema: wire.SettingCategories, description: "Each category with its number of settings." },
    handle: async ({ ctx }) => toCategories(await readSettings(ctx)),
  }),
  route({
    id: "bulkUpdateSettings",
    method: "post",
    paths: ["/api/admin/settings/bulk-update"],
    tag,
    summary: "Change several settings atomically",
    credential: "admin",
    body: wire.BulkSettings,
    success: { status: 200, schema: wire.BulkUpdated, description: "The updated settings." },
    refusals: ["conflict"],
    handle: async ({ ctx, body, audit }) => {
      const saved = await saveSettings(
        ctx,
        body.settings.map((setting) => fromSetting(setting, setting)),
      );
      const settings = saved.map(({ after }) => toSetting(after));
      const before = saved.map((one) => one.before && toSetting(one.before));
      audit({ targetKind: "settings", targetId: "", before, after: settings });
      return { updated: settings.length, settings };
    },
  }),
  route({
    id: "testSetting",
    method: "post",
    paths: ["/api/admin/settings/test"],
    tag,
    summary: "Test a setting",
    description:
      "Depending on the setting: sends you a mail, calls the model, runs the virus scanner, validates the value, or decrypts " +
      "the secret. `value` tests a value that is not stored yet.",
    credential: "admin",
    body: wire.SettingToTest,
    success: { status: 200, schema: wire.SettingTested, description: "The result of the test." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, body, audit }) => {
      const { category, key } = body;
      const { passed: success, message, durationMs } = await testSetting(ctx, caller, body);
      audit({ ...settingTarget(body), after: { success } });
      return { category, key, success, message, duration_ms: durationMs };
    },
  }),
  route({
    id: "createSetting",
    method: "post",
    paths,
    tag,
    summary: "Create a setting",
    credential: "admin",
    params: wire.SettingPath,
    body: wire.SettingBody,
    success: { status: 201, schema: wire.SystemSetting, description: "The setting." },
    refusals: ["conflict"],
    handle: async ({ ctx, params, body, audit }) => {
      const setting = toSetting(await createSetting(ctx, fromSetting(params, body)));
      audit({ ...settingTarget(params), after: setting });
      return setting;
    },
  }),
  route({
    id: "updateSetting",
    method: "put",
    paths,
    current: {
      readBy: "readSettings",
      recordIn: (answer, { category, key }) =>
        (answer as z.output<typeof wire.AdminSettings>).settings[String(category)]?.find((one) => one.key === key),
    },
    tag,
    summary: "Change a setting",
    description: "A secret setting stays secret unless `is_secret` is false.",
    credential: "admin",
    params: wire.SettingPath,
    body: wire.SettingBody,
    success: { status: 200, schema: wire.SystemSetting, description: "The updated setting." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, params, body, audit }) => {
      const { before, after } = await updateSetting(ctx, fromSetting(params, body));
      audit({ ...settingTarget(params), before: toSetting(before), after: toSetting(after) });
      return toSetting(after);
    },
  }),
  route({
    id: "deleteSetting",
    method: "delete",
    paths,
    tag,
    summary: "Delete a setting",
    description: "A setting of the platform returns to its default; any other setting is removed.",
    credential: "admin",
    params: wire.SettingPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, params, audit }) => {
      audit({ ...settingTarget(params), before: toSetting(await deleteSetting(ctx, params.category, params.key)) });
      return { message: "The setting was deleted." };
    },
  }),
];
