import { Button } from 'antd';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { usePages } from '../../shared/desk/usePages';
import { lang, t } from '../../shared/i18n';
import { findTimeline, type Happening } from '../../shared/file/case-file.api';

/** What happened, newest first. */
export function Timeline({ caseId }: { caseId: string }) {
  const happenings = usePages<Happening>(caseId, (cursor) => findTimeline(caseId, cursor));
  return (
    <section className="card timeline">
      <h2>{t('case.timeline')}</h2>
      <Problem problem={happenings.problem} onRetry={happenings.reload} />
      <ol>
        {happenings.items.map((one, index) => (
          <li key={`${one.at} ${String(index)}`}>
            <span className="soft">
              <Time at={one.at} /> · {one.actor === 'system' ? t('case.system') : one.actorName}
            </span>
            <br />
            {one.text[lang()] ?? one.action}
          </li>
        ))}
      </ol>
      {happenings.next && (
        <Button block onClick={happenings.more} loading={happenings.loading}>
          {t('worklist.more')}
        </Button>
      )}
    </section>
  );
}
