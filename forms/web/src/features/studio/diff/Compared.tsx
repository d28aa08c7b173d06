import { t } from '../../../shared/i18n';
import { ComparedExamples } from './ComparedExamples';
import { ComparedForms } from './ComparedForms';
import { ComparedModels } from './ComparedModels';
import { ComparedTables } from './ComparedTables';
import { ComparedTexts } from './ComparedTexts';

export interface Both {
  name: string;
  before: string;
  after: string;
  beforeName: string;
  afterName: string;
}

/** Two texts of one file side by side, each kind in its own way. */
export function Compared(both: Both) {
  if (both.before === both.after) return <p>{t('studio.same')}</p>;
  if (both.name.endsWith('.bpmn')) return <ComparedModels {...both} />;
  if (both.name.endsWith('.dmn')) return <ComparedTables {...both} />;
  if (both.name.endsWith('.form')) return <ComparedForms {...both} />;
  if (both.name.endsWith('.scenarios')) return <ComparedExamples {...both} />;
  return <ComparedTexts {...both} />;
}
