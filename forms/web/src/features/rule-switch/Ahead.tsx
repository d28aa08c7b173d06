import { Button } from 'antd';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { Wave } from '../../shared/desk/wave/Wave';
import { useLoad } from '../../shared/desk/useLoad';
import { t } from '../../shared/i18n';
import { Counts } from './Counts';
import { findAhead, type RuleChange } from './rule-switch.api';
import { Unreadable } from './Unreadable';
import { whichRules } from './which-rules';

interface Props {
  onPreview: (effectiveAt: string) => void;
}

/** Rules that change within two weeks: whom it touches, and whether a list is signed. */
export function Ahead({ onPreview }: Props) {
  const { data, problem, reload } = useLoad('ahead', findAhead);
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead">{t('rules.ahead')}</h2>
      <Problem problem={problem} onRetry={reload} />
      {data?.length === 0 && <p className="soft">{t('rules.aheadNone')}</p>}
      {data?.map((change) => (
        <Change key={change.effectiveAt} change={change} onPreview={onPreview} />
      ))}
    </section>
  );
}

function Change({ change, onPreview }: Props & { change: RuleChange }) {
  return (
    <article className="card gap">
      <h3>
        <Time at={change.effectiveAt} />
      </h3>
      <p>{whichRules(change)}</p>
      <Counts counts={change.counts} />
      <Unreadable cases={change.unreadable} />
      <Wave wave={change.wave} />
      {change.signed ? (
        <p>
          {t('rules.listSigned')}{' '}
          <a href={`#/rules/${change.signed.id}`}>{change.signed.documentNo}</a>
        </p>
      ) : (
        <>
          <p className="soft">{t('rules.unsigned')}</p>
          <Button onClick={() => onPreview(change.effectiveAt)}>{t('rules.previewThis')}</Button>
        </>
      )}
    </article>
  );
}
