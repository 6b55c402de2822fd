import { cpSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { defineConfig, type Plugin } from "vite";

const root = import.meta.dirname;
const swagger = path.dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

/** Whether a build is the one of the pages that are not built for themselves. */
const isOfPages = ({ name }: { name: string }) => name === "client";

/** Swagger UI is served from here, whole and unchanged: the reference page asks no other host for anything. */
function swaggerUi(): Plugin {
  return {
    name: "swagger-ui",
    applyToEnvironment: isOfPages,
    writeBundle({ dir }) {
      const target = path.join(dir ?? "", "docs/swagger");
      mkdirSync(target, { recursive: true });
      for (const file of ["swagger-ui.css", "swagger-ui-bundle.js"])
        cpSync(path.join(swagger, file), path.join(target, file));
    },
  };
}

/** The snippet's script has a fixed address and is no module: what it declares stays its own. */
function embedScript(): Plugin {
  return {
    name: "embed-script",
    applyToEnvironment: isOfPages,
    generateBundle(_, bundle) {
      const chunk = bundle["embed.js"];
      if (chunk?.type !== "chunk") throw new Error("embed.js was not built");
      if (chunk.imports.length + chunk.exports.length > 0) throw new Error("embed.js shares code with a page");
      chunk.code = `(()=>{${chunk.code.trim()}})();\n`;
    },
  };
}

export default defineConfig({
  root: path.join(root, "src/web"),
  publicDir: path.join(root, "src/web/public"),
  plugins: [swaggerUi(), embedScript()],
  build: {
    outDir: path.join(root, "dist/assets"),
    target: "es2022",
    modulePreload: { polyfill: false },
  },
  builder: {},
  environments: {
    client: {
      build: {
        emptyOutDir: true,
        rolldownOptions: {
          input: {
            chat: path.join(root, "src/web/chat/index.html"),
            docs: path.join(root, "src/web/docs/index.html"),
            embed: path.join(root, "src/web/embed/embed.ts"),
            resetPassword: path.join(root, "src/web/reset-password/index.html"),
          },
          output: { entryFileNames: ({ name }) => (name === "embed" ? "embed.js" : "assets/[name]-[hash].js") },
        },
      },
    },
    // Built for itself: parts that it shared with the chat would make the chat, which every shop loads, larger.
    start: {
      consumer: "client",
      build: { emptyOutDir: false, rolldownOptions: { input: { index: path.join(root, "src/web/index.html") } } },
    },
  },
});
