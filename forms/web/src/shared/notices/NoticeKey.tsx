/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n';
import { watchUnread } from './pulse';

/** The way to the notices with how many are unread. */
export function NoticeKey() {
  const [unread, setUnread] = useState(0);
  useEffect(() => watchUnread(setUnread), []);
  return (
    <a class="button quiet" href="#/notices">
      {unread > 0 ? t('notices.keyUnread', { n: unread }) : t('notices.title')}
    </a>
  );
}
