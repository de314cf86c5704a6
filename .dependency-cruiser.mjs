/** Who may import whom, as sentences: the table in ARCHITECTURE.md. test/boundaries.test.ts breaks each rule on purpose. */

const desk = "^packages/desk/src";
const proof = "^packages/proof/(src|dist)/";
const npm = "(^|/)node_modules/";
/** What is started by name rather than imported: the command line, threads, and the types that the screens see. */
const entries = `${desk}/(cli/main|cli/reading-worker|http/api-types|[^/]*-worker|stores/[^/]*-worker|stores/bag/[^/]*-worker)\\.ts$`;

/** A room of the desk may import these of its own package and @affiant/proof, and nothing else but what npm gives. */
function room(name, from, mayImport, comment) {
  return {
    name,
    comment,
    severity: "error",
    from: { path: from },
    to: { path: `${desk}/|^packages/`, pathNot: [proof, ...mayImport.map((each) => `${desk}/${each}`)] },
  };
}

/** Pure rooms touch neither files nor network nor clock: node: modules are for stores, tools, http, cli and the pipeline. */
function pure(name, from, comment) {
  return { name, comment, severity: "error", from: { path: from }, to: { dependencyTypes: ["core"] } };
}

export default {
  forbidden: [
    {
      name: "stage-never-imports-a-stage",
      comment: "Stages meet in the pipeline, and share only words: put what two of them need into model/.",
      severity: "error",
      from: { path: `${desk}/([0-9])-[^/]+/` },
      to: { path: `${desk}/[0-9]-[^/]+/`, pathNot: `${desk}/$1-[^/]+/` },
    },
    room("stage-imports-words-and-ports", `${desk}/([0-9])-[^/]+/`, ["model/", "ports\\.ts$", "$1-[^/]+/"],
      "A stage is (input, ports) → derivation or act: it reaches stores and tools through ports.ts."),
    pure("stage-is-pure", `${desk}/[0-9]-[^/]+/`, "A stage asks the world only through ports.ts."),
    {
      name: "proof-imports-nothing",
      comment: "The verifier is audited alone and runs in a browser: no package, no Node module, nothing of the desk.",
      severity: "error",
      from: { path: "^packages/proof/src/" },
      to: { pathNot: "^packages/proof/src/" },
    },
    {
      name: "model-imports-proof-and-zod",
      comment: "The words are below everything else.",
      severity: "error",
      from: { path: `${desk}/model/` },
      to: { pathNot: [`${desk}/model/`, proof, `${npm}zod/`] },
    },
    {
      name: "ports-import-words",
      comment: "Ports are declared in the words of the model, and know nobody who keeps them.",
      severity: "error",
      from: { path: `${desk}/ports\\.ts$` },
      to: { pathNot: [`${desk}/model/`, proof] },
    },
    room("catalog-imports-words-and-ports", `${desk}/catalog/`, ["model/", "ports\\.ts$", "catalog/"],
      "A projection is made from what it is given."),
    pure("catalog-is-pure", `${desk}/catalog/`, "A projection touches the world only through ports.ts."),
    room("store-imports-words-and-ports", `${desk}/stores/`, ["model/", "ports\\.ts$", "stores/"],
      "A store keeps a port's promises; it knows no stage and no command."),
    room("tool-imports-words-and-ports", `${desk}/tools/`, ["model/", "ports\\.ts$", "tools/"],
      "A tool wraps one outside program; it knows no stage and no command."),
    room("pipeline-imports-stages", `${desk}/pipeline[^/]*\\.ts$`,
      ["model/", "ports\\.ts$", "[0-9]-[^/]+/", "catalog/", "pipeline[^/]*\\.ts$"],
      "The pipeline joins the stages; stores are handed to it by whoever wires them."),
    room("http-imports-pipeline-and-stores", `${desk}/http/`,
      ["model/", "ports\\.ts$", "pipeline[^/]*\\.ts$", "catalog/", "stores/", "tools/", "http/"],
      "The API reaches stages through the pipeline, and never the command line."),
    room("cli-imports-pipeline-and-stores", `${desk}/cli/`,
      ["model/", "ports\\.ts$", "pipeline[^/]*\\.ts$", "catalog/", "stores/", "tools/", "http/", "cli/"],
      "A command reaches stages through the pipeline."),
    {
      name: "web-imports-proof",
      comment: "The screens know the desk by its API, and of that only the types.",
      severity: "error",
      from: { path: "^packages/web/src/" },
      to: { path: "^packages/", pathNot: ["^packages/web/", proof, "^packages/desk/(src|dist)/http/api-types(\\.d)?\\.ts$"] },
    },
    {
      name: "web-imports-types-of-the-api",
      comment: "A value of the desk would pull Node into the browser.",
      severity: "error",
      from: { path: "^packages/web/src/" },
      to: { path: "^packages/desk/", dependencyTypesNot: ["type-only"] },
    },
    pure("web-runs-in-a-browser", "^packages/web/src/", "There are no Node modules in a browser."),
    {
      name: "source-imports-no-test",
      comment: "What is shipped does not lean on what checks it.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/" },
      to: { path: "(^|/)(test|bench|run)/", pathNot: npm },
    },
    {
      name: "run-is-plain-node",
      comment: "These scripts run before anything is installed; only vectors are made after a build, by the verifier's own door.",
      severity: "error",
      from: { path: "^run/", pathNot: "^run/make-(stream-)?vectors\\.mjs$" },
      to: { pathNot: "^run/", dependencyTypesNot: ["core"] },
    },
    {
      name: "npm-package-is-declared",
      comment: "A package that is only there by accident is gone after the next install.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "npm-package-is-shipped",
      comment: "What the product runs on is a dependency, not a development one; types may be.",
      severity: "error",
      from: { path: "^packages/(proof|desk)/src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: `${npm}@types/` },
    },
    {
      name: "import-resolves",
      comment: "An import that cannot be followed is one that no rule can judge.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-cycle",
      comment: "Two files that need each other are one idea, or the direction is not yet decided.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphan",
      comment: "A file that nothing imports and that imports nothing is dead.",
      severity: "error",
      from: { orphan: true, path: "^packages/[^/]+/src/", pathNot: "(\\.d\\.ts|/index\\.ts|-worker\\.ts)$" },
      to: {},
    },
    {
      name: "no-dead-file",
      comment: "What the command line, a worker and the API's types do not reach is not part of the product.",
      severity: "error",
      from: { path: entries },
      to: { path: `${desk}/`, pathNot: [entries, "\\.d\\.ts$"], reachable: false },
    },
    {
      name: "no-drawers",
      comment: "A folder is named by what it is about.",
      severity: "error",
      from: {},
      to: { path: "^packages/.*/(utils?|helpers?|common|shared|services?|managers?|misc)/", pathNot: npm },
    },
  ],
  options: {
    // Without these the import of @affiant/proof is "unknown", and every rule about it passes silently.
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "types", "default"] },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ["node_modules", "^packages/[^/]+/dist/"] },
    exclude: { path: "^(packages/[^/]+/test|test|bench)/dist/" },
  },
};
