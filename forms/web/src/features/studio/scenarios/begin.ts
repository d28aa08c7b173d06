import { t } from '../../../shared/i18n';
import { write } from './table';

/** The examples' file beside a table or model. */
export const examplesOf = (name: string) => name.replace(/\.(bpmn|dmn)$/, '.scenarios');

/** A first example: of a model, when a case comes to it and what is open afterwards. */
export function firstExample(name: string, today: Date): string {
  const model = name.endsWith('.bpmn');
  return write({
    examples: [
      {
        name: t('studio.scenario.newName', { n: 1 }),
        given: {},
        ...(model && { when: `${today.toISOString().slice(0, 10)}T09:00+08:00` }),
        then: model ? [{ task: '', due: '' }] : [],
      },
    ],
    given: [],
    then: [],
  });
}
