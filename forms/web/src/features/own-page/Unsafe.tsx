/** @jsxImportSource preact */
import { t } from '../../shared/i18n';
import { Done } from './Said';
import { SendKey } from './SendKey';
import { useAct } from './useAct';

/** One more press and somebody comes; the page shows nothing of it afterwards. */
export function Unsafe({ onDone }: { onDone: () => void }) {
  const call = useAct('needs');
  if (call.state === 'done') return <Done text={t('own.unsafeKept')} onDone={onDone} />;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void call.send({ kind: 'SAFETY' });
      }}
    >
      <h1 tabIndex={-1}>{t('own.unsafe')}</h1>
      <p>{t('own.unsafeText')}</p>
      <p>
        <a class="button wide" href="tel:110">
          {t('own.call110')}
        </a>
      </p>
      <SendKey state={call.state} problem={call.problem} text={t('own.sendUnsafe')} />
      <p class="soft">{t('own.unsafeQuiet')}</p>
    </form>
  );
}
