/** @jsxImportSource preact */
import { problemText } from '../../shared/api/problem';
import { mayOpenDesk, signOut } from '../../shared/api/session';
import type { Me } from '../../shared/api/types';
import { t, word } from '../../shared/i18n';
import { NoticeKey } from '../../shared/notices/NoticeKey';
import { forgetAllDrafts } from '../../shared/task/draft';
import { LangSwitch } from '../../shared/ui/LangSwitch';
import { useState } from 'preact/hooks';

interface Props {
  me: Me | undefined;
  onSignedOut: () => void;
}

export function Header({ me, onSignedOut }: Props) {
  const [problem, setProblem] = useState<unknown>();
  const leave = async () => {
    try {
      await signOut();
      forgetAllDrafts();
      location.hash = '';
      onSignedOut();
    } catch (failure) {
      setProblem(failure);
    }
  };
  return (
    <header class="top">
      <a class="brand" href={me ? '#/tasks' : '#/'}>
        {t('app.name')}
      </a>
      {me && (
        <span class="who">
          {me.name} <span class="soft">{word('role', me.role)}</span>
        </span>
      )}
      <nav aria-label={t('nav.own')}>
        {me && mayOpenDesk(me) && (
          <a class="button quiet" href="/desk/">
            {t('nav.desk')}
          </a>
        )}
        {me && <NoticeKey />}
        <LangSwitch />
        {me && (
          <button type="button" class="button quiet" onClick={() => void leave()}>
            {t('nav.signOut')}
          </button>
        )}
      </nav>
      {problem !== undefined && <p role="alert">{problemText(problem)}</p>}
    </header>
  );
}
