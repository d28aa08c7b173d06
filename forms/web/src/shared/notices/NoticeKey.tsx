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
      {t('notices.title')}
      {unread > 0 && (
        <b class="unread-count">
          {unread}
          <span class="sr-only">{t('notices.unreadWord')}</span>
        </b>
      )}
    </a>
  );
}
