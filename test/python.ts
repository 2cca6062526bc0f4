import { execFileSync } from 'node:child_process';

/**
 * A Python that can import all of these, if there is one: `PYTHON`, as `.ci/run` sets it to one with test/requirements.txt,
 * or python3. Tests for which there is none are skipped and say so, for nobody needs Python to run the project.
 */
export function pythonWith(imports: string): string | undefined {
  const python = process.env.PYTHON ?? 'python3';
  try {
    execFileSync(python, ['-c', imports], { stdio: 'ignore' });
    return python;
  } catch {
    console.warn(`Skipped: ${python} can't run \`${imports}\`. test/requirements.txt lists what it takes.`);
    return undefined;
  }
}
