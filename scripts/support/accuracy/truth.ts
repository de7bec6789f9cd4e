import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A published report and what a person read in it. */
export interface RealReport {
  name: string;
  file: string;
  truth: {
    agency: string | null;
    year: number | null;
    /** `null`: the document does not say; a value the sums force may stand there, a reported one may not. */
    cells: Readonly<Record<string, number | null>>;
  };
  /** A piece of a report, without title. */
  fragment: boolean;
}

function listFolder(folder: string, fragment: boolean): RealReport[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'truth.json')))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => {
      const truth = JSON.parse(readFileSync(join(folder, name, 'truth.json'), 'utf8')) as RealReport['truth'];
      return readdirSync(join(folder, name))
        .filter((file) => /^(report|fragment)\./.test(file))
        .sort()
        .map((file) => ({ name, file: join(folder, name, file), truth, fragment }));
    });
}

/** The reports of a folder, each in one of its own beside `truth.json`; pieces of reports stand in `fragments`. */
export function listRealReports(folder: string): RealReport[] {
  if (!existsSync(folder)) return [];
  const fragments = join(folder, 'fragments');
  return [...listFolder(folder, false), ...(existsSync(fragments) ? listFolder(fragments, true) : [])];
}
