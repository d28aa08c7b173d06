/** @jsxImportSource preact */
import { t } from '../i18n';
import { readWhy } from './why';

export function WhyLine({ why }: { why: unknown }) {
  const read = readWhy(why);
  if (!read) return null;
  if (read.trace.length === 0) return <p class="why">{read.sentence}</p>;
  return (
    <details class="why">
      <summary>
        {read.sentence} <span class="soft">{t('task.whyMore')}</span>
      </summary>
      <ul>
        {read.trace.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
