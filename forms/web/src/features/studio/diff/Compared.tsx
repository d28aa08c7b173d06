import { t } from '../../../shared/i18n';
import { ComparedForms } from './ComparedForms';
import { ComparedModels } from './ComparedModels';
import { ComparedTables } from './ComparedTables';

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
  return (
    <div className="studio-both">
      <pre className="studio-text">{both.before}</pre>
      <pre className="studio-text">{both.after}</pre>
    </div>
  );
}
