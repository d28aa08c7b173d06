import type { ReactNode } from 'react';
import { documentType } from '../../shared/api/document-types';
import { gridName } from '../../shared/api/grids';
import { Time } from '../../shared/desk/Time';
import { t, word } from '../../shared/i18n';
import type { CaseFile } from '../../shared/file/case-file.api';

export function CaseFacts({ file }: { file: CaseFile }) {
  const { person } = file;
  return (
    <section className="card">
      <h2>{t('task.person')}</h2>
      <dl className="facts">
        <Fact label={t('person.documentType')}>{documentType(person.documentType)}</Fact>
        <Fact label={t('person.document')}>{person.document}</Fact>
        <Fact label={t('person.phone')}>
          {[person.phone, ...(person.furtherPhones ?? [])].filter(Boolean).join(t('list.comma'))}
        </Fact>
        <Fact label={t('person.address')}>{person.address}</Fact>
        <Fact label={t('task.grid')}>{gridName(file.grid)}</Fact>
        <Fact label={t('single.source')}>
          {file.listId ? (
            <a href={`#/lists/${file.listId}`}>{t('case.fromList', { row: file.listRow ?? 0 })}</a>
          ) : (
            [word('source', file.source), file.sourceNo].filter(Boolean).join(' ')
          )}
        </Fact>
        {typeof file.details?.['expectedAt'] === 'string' && (
          <Fact label={t('single.expectedAt')}>
            <Time at={file.details['expectedAt']} />
          </Fact>
        )}
        <Fact label={t('case.openedAt')}>
          <Time at={file.openedAt} />
        </Fact>
        {file.closedAt && (
          <Fact label={t('case.closedAt')}>
            <Time at={file.closedAt} />
          </Fact>
        )}
      </dl>
      {file.household.length > 0 && (
        <>
          <h3>{t('case.household')}</h3>
          <ul>
            {file.household.map((mate) => (
              <li key={mate.caseId}>
                <a href={`#/cases/${mate.caseId}`}>{mate.name}</a> {word('state', mate.state)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children ?? '–'}</dd>
    </div>
  );
}
