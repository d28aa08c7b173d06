/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { problemText } from '../../shared/api/problem';
import { mayOpenDesk } from '../../shared/api/session';
import type { Me } from '../../shared/api/types';
import { t, word } from '../../shared/i18n';
import { NoticeKey } from '../../shared/notices/NoticeKey';
import { leaveDevice, unsent, type Unsent } from '../../shared/offline/device';
import { LangSwitch } from '../../shared/ui/LangSwitch';
import { LeaveDialog } from './LeaveDialog';

interface Props {
  me: Me | undefined;
  onSignedOut: () => void;
}

export function Header({ me, onSignedOut }: Props) {
  const [problem, setProblem] = useState<unknown>();
  const [left, setLeft] = useState<Unsent>();
  const leave = async (keep: boolean) => {
    setLeft(undefined);
    try {
      await leaveDevice(keep);
      location.hash = '';
      onSignedOut();
    } catch (failure) {
      setProblem(failure);
    }
  };
  /** With something unsent somebody has to decide. */
  const ask = async () => {
    const found = await unsent();
    if (found.entries + found.drafts > 0) setLeft(found);
    else await leave(false);
  };
  return (
    <header class="top">
      <a class="brand" href={me ? '#/tasks' : '#/'}>
        {t('app.name')}
      </a>
      {me && (
        <span class="who">
          {me.name} <span class="soft role">{word('role', me.role)}</span>
        </span>
      )}
      <nav aria-label={t('nav.own')}>
        {me && mayOpenDesk(me) && (
          <a class="button quiet to-desk" href="/desk/">
            {t('nav.desk')}
          </a>
        )}
        {me && <NoticeKey />}
        <LangSwitch />
        {me && (
          <button type="button" class="button quiet" onClick={() => void ask()}>
            {t('nav.signOut')}
          </button>
        )}
      </nav>
      {problem !== undefined && <p role="alert">{problemText(problem)}</p>}
      {left && (
        <LeaveDialog
          left={left}
          onAgain={() => void ask()}
          onLeave={(keep) => void leave(keep)}
          onStay={() => setLeft(undefined)}
        />
      )}
    </header>
  );
}
