import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { useLoad } from '../../../shared/desk/useLoad';
import { t } from '../../../shared/i18n';
import { casesIn, type RunningElement } from './running.api';

interface Props {
  name: string;
  element: RunningElement;
}

/** The cases behind a number, by id: who may see the person opens the file. */
export function StandingCases({ name, element }: Props) {
  const { data, problem, reload } = useLoad(`cases ${name} ${element.element}`, () =>
    casesIn(name, element.element),
  );
  const title = t('running.casesOf', { element: element.name ?? element.element });
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <Problem problem={problem} onRetry={reload} />
      <ul className="studio-files">
        {data?.items.map((one) => (
          <li key={one.caseId}>
            <a href={`#/cases/${one.caseId}`}>
              {t('running.case')} {one.caseId}
            </a>
            <span className="soft">
              {one.since && (
                <>
                  {t('running.since')} <Time at={one.since} />{' '}
                </>
              )}
              {one.due && (
                <>
                  {t('running.due')} <Time at={one.due} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
