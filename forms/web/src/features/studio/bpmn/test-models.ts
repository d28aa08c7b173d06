import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathFiles } from '../../../../mock/studio-files';
import { vocabularyOf, type Vocabulary } from './vocabulary';

/** For tests: models that the server's tests read too. */
const roots = {
  case: '../../processes/src/main/resources',
  rules: '../../processes/src/test/resources',
};

/** Where the rules' files stand. */
export const rules = `${roots.rules}/rules`;

/** A model with one thing changed. */
export interface Changed {
  name: string;
  /** A model of the path as `case/…`, or one of the rules' own as `rules/…`. */
  file: string;
  before: string;
  after: string;
  /** Whether it stands there several times. */
  all?: boolean;
}

/** The models that a file of the rules tells of. */
export function readList<T extends Changed>(file: string): T[] {
  return JSON.parse(readFileSync(`${rules}/${file}`, 'utf8')) as T[];
}

/** The text of a model with its change. */
export function changed({ name, file, before, after, all }: Changed): string {
  const text = readFileSync(`${roots[file.split('/')[0] as keyof typeof roots]}/${file}`, 'utf8');
  if (before === '') return text;
  const times = text.split(before).length - 1;
  if (times === 0 || (times > 1 && !all)) throw new Error(`${name}: ${String(times)} times`);
  return text.replaceAll(before, after);
}

/** The file's name without ending. */
export const keyOf = ({ file }: Changed) => basename(file, '.bpmn');

/** What a model may name: the path it would be deployed with, and itself. */
export function wordsAround(model: Changed): Vocabulary {
  const files = Object.fromEntries(pathFiles().map(({ name, content }) => [name, content]));
  return vocabularyOf({ ...files, [basename(model.file)]: changed(model) });
}
