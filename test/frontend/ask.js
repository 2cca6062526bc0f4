// Asks the API by a client of the document, compiled, and prints what it gives as JSON. JavaScript, so that a process of
// its own can run it, in which nothing is as the tests have it.
const path = require('node:path');

const [folder = '', client = ''] = process.argv.slice(2);
const { coverage, find, organizations, codesOf } = require(path.join(folder, client));

async function main() {
  /** @type {{ names: string[], of: number }[]} */
  const lists = [];
  await organizations('威海', (/** @type {string[]} */ names, /** @type {number} */ of) => lists.push({ names, of }));
  const codesFor = (/** @type {string} */ text) => find(text).then(() => 'no error', codesOf);
  const answer = {
    coverage: await coverage(),
    found: await find('碳纤维'),
    list: lists.at(-1),
    refused: await codesFor('  '),
    tooLong: await codesFor('长'.repeat(100_000)),
  };
  process.stdout.write(JSON.stringify(answer));
}

void main();
