import { cpSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { defineConfig, type Plugin } from "vite";

const root = import.meta.dirname;
const { resolve } = createRequire(import.meta.url);
const swagger = path.dirname(resolve("swagger-ui-dist/package.json"));
/** The version that `unpdf` contains. */
const pdfjs = path.dirname(resolve("pdfjs-dist/package.json"));

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

/**
 * What pdf.js reads of fonts that a PDF does not contain: the character maps of Chinese, Japanese and Korean, and the two
 * fonts of symbols. It knows the widths of the other standard fonts.
 */
function pdfData(): Plugin {
  return {
    name: "pdf-data",
    applyToEnvironment: isOfPages,
    writeBundle({ dir }) {
      const target = path.join(dir ?? "", "pdf");
      cpSync(path.join(pdfjs, "cmaps"), path.join(target, "cmaps"), { recursive: true });
      for (const file of ["FoxitSymbol.pfb", "FoxitDingbats.pfb", "LICENSE_FOXIT"])
        cpSync(path.join(pdfjs, "standard_fonts", file), path.join(target, "fonts", file));
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

/** Vite's helper of `import()` loads styles and parts first. The chat's texts have none, and every visitor would load it. */
function plainImports(): Plugin {
  return {
    name: "plain-imports",
    enforce: "pre",
    applyToEnvironment: isOfPages,
    load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null),
  };
}

export default defineConfig({
  root: path.join(root, "src/web"),
  publicDir: path.join(root, "src/web/public"),
  plugins: [plainImports(), swaggerUi(), pdfData(), embedScript()],
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
    console: {
      consumer: "client",
      build: {
        emptyOutDir: false,
        rolldownOptions: { input: { console: path.join(root, "src/web/console/index.html") } },
      },
    },
  },
});
