// Does in a folder what `graphql-codegen` does there with its codegen.json, by the same generators: its command line,
// which reads schemas and documents from everywhere, would bring two hundred packages. JavaScript, so that a process of
// its own can run it: Jest does not load the generators.
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { preset } = require('@graphql-codegen/client-preset');
const { codegen } = require('@graphql-codegen/core');
const fragmentMatcher = require('@graphql-codegen/fragment-matcher');
const { buildClientSchema, getIntrospectionQuery, parse, printSchema } = require('graphql');

/**
 * As much of a configuration as can stand in JSON.
 *
 * @typedef {{ preset?: 'client', presetConfig?: object, plugins?: 'fragment-matcher'[] }} Output
 * @typedef {{ schema: string, config: object, generates: Record<string, Output> }} Config
 */

const [folder = '', ...documents] = process.argv.slice(2);

const read = (/** @type {string} */ name) => readFileSync(path.join(folder, name), 'utf8');

/** @param {string} url */
async function readSchema(url) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const { data } = /** @type {{ data: import('graphql').IntrospectionQuery }} */ (await response.json());
  return buildClientSchema(data);
}

async function main() {
  /** @type {Config} */
  const { schema, config, generates } = JSON.parse(read('codegen.json'));
  const schemaAst = await readSchema(schema);
  const common = {
    schema: parse(printSchema(schemaAst)),
    schemaAst,
    documents: documents.map((location) => ({ location, rawSDL: read(location), document: parse(read(location)) })),
    config,
  };
  for (const [name, { preset: presetName, presetConfig = {}, plugins = [] }] of Object.entries(generates)) {
    const outputs =
      presetName === undefined
        ? [
            {
              ...common,
              filename: name,
              plugins: plugins.map((plugin) => ({ [plugin]: {} })),
              pluginMap: { 'fragment-matcher': fragmentMatcher },
            },
          ]
        : await preset.buildGeneratesSection({
            ...common,
            baseOutputDir: name,
            presetConfig,
            plugins: [],
            pluginMap: {},
          });
    for (const output of outputs) {
      const file = path.join(folder, output.filename);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, await codegen(output));
    }
  }
}

void main();
