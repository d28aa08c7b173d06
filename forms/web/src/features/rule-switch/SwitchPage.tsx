import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { useLoad } from '../../shared/desk/useLoad';
import { usePages } from '../../shared/desk/usePages';
import { t } from '../../shared/i18n';
import { SignedLines } from './Lines';
import { findSwitch, type SignedLine } from './rule-switch.api';

const atOnce = 100;
const lookAgain = 10_000;

/** A signed list: what was signed, and how far it has been applied. */
export function SwitchPage({ id }: { id: string }) {
  const { data, problem, reload } = useLoad(
    id,
    () => findSwitch(id, 0, 1),
    (found) => (found.appliedAt === null ? lookAgain : null),
  );
  const lines = usePages<SignedLine>(`${id} ${data?.appliedAt ?? ''}`, async (cursor) => {
    const items = (await findSwitch(id, Number(cursor ?? 0), atOnce)).lines;
    const last = items.at(-1);
    return { items, next: last && items.length === atOnce ? String(last.line) : null };
  });
  return (
    <>
      <p>
        <a href="#/rules">← {t('desk.rules')}</a>
      </p>
      <h1>
        {t('rules.signed')} {data?.documentNo}
      </h1>
      <Problem problem={problem} onRetry={reload} />
      {data && (
        <section className="card">
          <p role="status">
            {data.appliedAt ? t('rules.applied') : t('rules.waiting')}{' '}
            <Time at={data.appliedAt ?? data.effectiveAt} />
          </p>
          <p className="soft">
            {data.authority} · {t('case.signedAt')} <Time at={data.signedAt} /> · {data.signedBy}
          </p>
        </section>
      )}
      <Problem problem={lines.problem} onRetry={lines.reload} />
      <SignedLines pages={lines} />
    </>
  );
}
