/** @jsxImportSource preact */
import { gridName } from '../../shared/api/grids';
import type { Me } from '../../shared/api/types';
import { t, word } from '../../shared/i18n';
import type { Call } from './calls.api';

/** What is said, in words: who calls, why, on what ground, and that nobody has to talk. */
export function Script({ call, me, welfare }: { call: Call; me: Me; welfare: boolean }) {
  const { listed, task } = call;
  const who = {
    name: me.name,
    role: word('role', me.role),
    grid: gridName(task.grid),
    person: task.person.name,
  };
  const steps = welfare
    ? [t('calls.script.care', who), t('calls.script.careAsk'), t('calls.script.bye')]
    : [
        t('calls.script.hello', who),
        listed.written.origin
          ? t('calls.script.whyPlace', { place: listed.written.origin })
          : t('calls.script.why'),
        t('calls.script.right'),
        t('calls.script.ask'),
        t('calls.script.bye'),
      ];
  return (
    <section class="card script" aria-label={t('calls.script')}>
      <h2>{t('calls.script')}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="soft">{t('calls.script.refuses')}</p>
    </section>
  );
}
