import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { signOut, watchesBoard, worksAtDesk } from '../../shared/api/session';
import type { Me } from '../../shared/api/types';
import { Problem } from '../../shared/desk/Problem';
import { lang, setLang, t, word, type TextKey } from '../../shared/i18n';
import { watchUnread } from '../../shared/notices/pulse';
import { lock } from '../../shared/offline/keys';
import './header.css';
import { areaOf, useRoute } from './useRoute';

type Area = [path: string, text: TextKey];

const watched: Area[] = [
  ['', 'desk.overview'],
  ['daily', 'daily.title'],
  ['cutoff', 'cutOff.title'],
  ['forecast', 'desk.forecast'],
];
const ofTheRoom: Area[] = [
  ['lists', 'desk.lists'],
  ['placing', 'desk.placing'],
  ['new', 'desk.newCase'],
];
const running: Area = ['running', 'desk.running'];
const cases: Area = ['cases', 'desk.cases'];
const studio: Area = ['studio', 'desk.studio'];
const ofAll: Area[] = [cases, ['rules', 'desk.rules'], ['registers', 'desk.registers']];

function areas(me: Me): Area[] {
  if (me.role === 'DESIGNER') return [studio];
  if (me.role === 'ADMIN') return [...watched, ...ofTheRoom, running, ...ofAll, studio];
  if (worksAtDesk(me)) return [...watched, ...ofTheRoom, running, ...ofAll];
  return watchesBoard(me) ? [...watched, cases] : ofAll;
}

export function Header({ me }: { me: Me | undefined }) {
  const area = areaOf(useRoute());
  const [problem, setProblem] = useState<unknown>();
  const here = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [area]);
  const other = lang() === 'zh' ? 'en' : 'zh';
  const leave = async () => {
    try {
      await signOut();
      if (me) await lock(me.username);
      location.assign('/');
    } catch (failure) {
      setProblem(failure);
    }
  };
  return (
    <header className="desk-top">
      <a className="skip" href="#main" onClick={skip}>
        {t('skip')}
      </a>
      <span className="brand">{t('desk.name')}</span>
      {me && (
        <nav className="areas" aria-label={t('desk.areas')}>
          {!worksAtDesk(me) && me.role !== 'DESIGNER' && (
            <a href="/#/tasks">{t('worklist.title')}</a>
          )}
          {areas(me).map(([path, text]) => {
            const current = area === path || (path === '' && area === 'board');
            return (
              <a
                key={path}
                ref={current ? here : undefined}
                href={`#/${path}`}
                aria-current={current ? 'page' : undefined}
              >
                {t(text)}
              </a>
            );
          })}
        </nav>
      )}
      <nav className="own" aria-label={t('nav.own')}>
        {me && (
          <span>
            {me.name} {word('role', me.role)}
          </span>
        )}
        {me && <NoticeKey />}
        <Button type="text" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => setLang(other)}>
          {other === 'zh' ? '中文' : 'English'}
        </Button>
        {me && (
          <Button type="text" onClick={() => void leave()}>
            {t('nav.signOut')}
          </Button>
        )}
      </nav>
      <Problem problem={problem} />
    </header>
  );
}

/** The way to the notices with how many are unread. */
function NoticeKey() {
  const [unread, setUnread] = useState(0);
  useEffect(() => watchUnread(setUnread), []);
  return (
    <Button type="text" href="#/notices">
      {unread > 0 ? t('notices.keyUnread', { n: unread }) : t('notices.title')}
    </Button>
  );
}

function skip(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
