import { Button } from 'antd';
import { t, word } from '../../../shared/i18n';
import { fullestOf, heatOf, lengthWords } from './heat';
import type { RunningElement } from './running.api';

interface Props {
  elements: RunningElement[];
  /** Shows an element on the drawing; absent where there is none. */
  onReveal?: (element: string) => void;
  /** Leads to the cases; absent for those who see numbers only. */
  onOpen?: (element: string) => void;
}

/** What the drawing shows in colour, for people who read or hear a table. */
export function Standing({ elements, onReveal, onOpen }: Props) {
  if (elements.length === 0) return <p className="soft">{t('running.nothing')}</p>;
  const fullest = fullestOf(elements);
  return (
    <div className="scroll" role="region" aria-label={t('running.title')} tabIndex={0}>
      <table className="studio-table">
        <thead>
          <tr>
            <th scope="col">{t('running.element')}</th>
            <th scope="col">{t('running.heat')}</th>
            <th scope="col">{t('running.cases')}</th>
            <th scope="col">{t('running.overdue')}</th>
            <th scope="col">{t('running.byVersion')}</th>
            <th scope="col">{t('running.median')}</th>
            <th scope="col">{t('running.p95')}</th>
          </tr>
        </thead>
        <tbody>
          {elements.map((one) => (
            <tr key={one.element}>
              <th scope="row">
                {onReveal ? (
                  <Button size="small" type="link" onClick={() => onReveal(one.element)}>
                    {one.name ?? one.element}
                  </Button>
                ) : (
                  (one.name ?? one.element)
                )}
              </th>
              <td>{word('running.heat', heatOf(one, fullest)) || '–'}</td>
              <td>
                {onOpen && one.cases > 0 ? (
                  <Button
                    size="small"
                    aria-label={t('running.open', {
                      element: one.name ?? one.element,
                      n: one.cases,
                    })}
                    onClick={() => onOpen(one.element)}
                  >
                    {one.cases}
                  </Button>
                ) : (
                  one.cases
                )}
              </td>
              <td>{one.overdue}</td>
              <td>{shares(one)}</td>
              <td>{lengthWords(one.medianSeconds)}</td>
              <td>{lengthWords(one.p95Seconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shares(one: RunningElement): string {
  return one.versions
    .map(({ version, cases }) =>
      version === null
        ? t('running.unreleased', { cases })
        : t('running.share', { n: version, cases }),
    )
    .join(' · ');
}
