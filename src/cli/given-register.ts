import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import type { AgencyEvent, Region } from '../lib/core/agency/index.ts';
import type { GivenRegister } from '../lib/core/collect/index.ts';
import { decodeText, readBodyList, readRegister } from '../lib/core/dataset/index.ts';
import type { RegionCode } from '../lib/core/report/index.ts';
import { CliError } from './command.ts';
import { formatProblem } from './format-problem.ts';
import { nameableAreas } from './regions.ts';

// A package that says nothing: only the tables of a register are read.
const NO_PACKAGE = JSON.stringify({ name: 'register', title: 'register', synthetic: false });
const NO_EVENTS = 'date,type,from_ids,to_ids,note,source\n';
const NO_REGIONS = 'region_code,name,level,parent_code\n';

async function textOf(path: string): Promise<string | null> {
  // Not there, or nothing that can be opened: whoever needs it says so.
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return null;
  const text = decodeText(path, bytes);
  if (typeof text !== 'string') throw new CliError(`名录读不出 the register cannot be read: ${formatProblem(text)}`);
  return text.replace(/^\uFEFF/, '');
}

function refuse(file: string, lines: readonly string[]): never {
  throw new CliError(`${lines.slice(0, 50).join('\n')}\n名录不可用 the register is not usable: ${file}`);
}

/** `agencies.csv` of a dataset folder, with the files of areas and changes that lie beside it, where they do. */
async function readWhole(file: string, text: string): Promise<GivenRegister> {
  const beside = async (name: string) => textOf(join(dirname(file), name));
  const regions = await beside('regions.csv');
  const { register, problems } = readRegister({
    'datapackage.json': NO_PACKAGE,
    'agencies.csv': text,
    'regions.csv': regions ?? NO_REGIONS,
    'agency_events.csv': (await beside('agency_events.csv')) ?? NO_EVENTS,
  });
  if (register === null || problems.length > 0) return refuse(file, problems.map(formatProblem));
  const ids = new Set(register.agencies.map(({ agency_id }) => agency_id));
  const isWithin = ({ from, to }: AgencyEvent) => [...from, ...to].every((id) => ids.has(id));
  return {
    bodies: register.agencies,
    events: register.events.filter(isWithin),
    regions: await nameableAreas(register.regions),
  };
}

/** A list of an office: 名称 and what else it has. */
async function readList(file: string, text: string, known: readonly Region[], home: RegionCode | null) {
  if (home === null) throw new CliError(`${file} 没有地区代码，须加 --region the list needs --region`, 2);
  const regions = await nameableAreas(known);
  const { bodies, problems } = readBodyList(Papa.parse<string[]>(text).data, regions, home);
  if (problems.length > 0)
    refuse(
      file,
      problems.map(({ line, name, message }) => `${file}:${line}: ${name} ${message} / this line cannot be taken`),
    );
  return { listed: bodies, regions };
}

/**
 * A register as it is handed over: `agencies.csv` in the form of a dataset folder, or the list of an office. `known`: the areas of the folder
 * it is for. Throws `CliError` where a line cannot be taken.
 */
export async function readGivenRegister(
  file: string,
  known: readonly Region[],
  home: RegionCode | null,
): Promise<GivenRegister> {
  const text = await textOf(file);
  if (text === null) throw new CliError(`没有这个文件 no such file: ${file}`);
  return /^"?agency_id"?,/.test(text) ? readWhole(file, text) : readList(file, text, known, home);
}
