/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { problemText } from '../api/problem';
import { t, word } from '../i18n';
import { wall } from '../time/time';
import {
  makeLink,
  renewCode,
  revokeLink,
  servingPapers,
  type NewLink,
  type PageState,
} from './own-link.api';

export interface PageLinkProps {
  caseId: string;
  /** As the file told it; unknown beside a task. */
  page?: PageState | undefined;
  onChanged?: () => void;
}

/** Gives, renews and revokes a person's own page. Link and code are shown once. */
export function PageLink({ caseId, page, onChanged }: PageLinkProps) {
  const [made, setMade] = useState<Partial<NewLink>>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const run = (work: () => Promise<unknown>) => async () => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
      onChanged?.();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };
  const has = page === undefined || page.state === 'OPEN' || page.state === 'LOCKED';
  if (page?.state === 'OVER') return null;
  return (
    <section class="card own-link">
      <h2>{t('ownLink.title')}</h2>
      {page && <Facts page={page} />}
      <p class="notice-keys">
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          onClick={run(async () => setMade(await makeLink(caseId)))}
        >
          {page && page.state !== 'NONE' ? t('ownLink.again') : t('ownLink.make')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          onClick={run(async () => show(await servingPapers(caseId)))}
        >
          {t('ownLink.print')}
        </button>
        {has && (
          <button
            type="button"
            class="button"
            aria-disabled={busy}
            onClick={run(async () => setMade(await renewCode(caseId)))}
          >
            {t('ownLink.code')}
          </button>
        )}
        {has && page && (
          <button
            type="button"
            class="button"
            aria-disabled={busy}
            onClick={run(async () => {
              await revokeLink(caseId);
              setMade(undefined);
            })}
          >
            {t('ownLink.revoke')}
          </button>
        )}
      </p>
      <p class="soft">{t('ownLink.hint')}</p>
      <div role="alert">
        {problem !== undefined && <p class="notice">{problemText(problem)}</p>}
      </div>
      {made && (
        <div class="new-link" role="status">
          {made.qr && <img src={made.qr} alt={t('ownLink.qr')} width="220" height="220" />}
          {made.code && (
            <p>
              {t('ownLink.theCode')} <strong class="told-code">{made.code}</strong>
            </p>
          )}
          <p class="soft">{t('ownLink.once')}</p>
        </div>
      )}
    </section>
  );
}

function Facts({ page }: { page: PageState }) {
  const facts: [string, string | null][] = [
    [t('ownLink.madeAt'), page.madeAt && wall(page.madeAt)],
    [
      t('ownLink.givenAt'),
      page.givenAt && `${wall(page.givenAt)} ${word('servedTo', page.givenTo)}`.trim(),
    ],
    [t('ownLink.openedAt'), page.openedAt && wall(page.openedAt)],
  ];
  return (
    <>
      <p>{word('ownLink.state', page.state)}</p>
      <dl class="facts">
        {facts
          .filter(([, text]) => text)
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

function show(file: File): void {
  const address = URL.createObjectURL(file);
  window.open(address, '_blank', 'noopener');
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
