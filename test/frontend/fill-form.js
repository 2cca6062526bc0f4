// Fills in the form of the document, compiled, answering no to all that it asks, and prints what that comes to as JSON.
const path = require('node:path');

const [folder = ''] = process.argv.slice(2);
const { ask, answered } = require(path.join(folder, 'eligibility-form'));

const PROFILE = { kind: 'ENTERPRISE', region: 'r-a003', titles: [], platforms: [], industries: [] };

async function main() {
  let form = { profile: PROFILE, answers: {} };
  let last = await ask(form);
  const asked = [];
  while (last.next?.argument === 'met') {
    asked.push(last.next.key);
    form = answered(form, last.next, false);
    last = await ask(form);
  }
  const { problem } = await ask({ ...form, profile: { ...PROFILE, foundedOn: '2020-01-01', closedOn: '2019-01-01' } });
  process.stdout.write(JSON.stringify({ asked, last, problem }));
}

void main();
