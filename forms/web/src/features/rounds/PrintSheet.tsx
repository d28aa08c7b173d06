/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Me } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { nowLocalInput } from '../../shared/time/time';
import { findCode } from './rounds.api';
import type { BuildingSheet } from './sheet';

/**
 * The same sheet on paper, for a stairwell without a phone: names and doors only, and a code that
 * leads to entering it later.
 */
export function PrintSheet({ sheet, me }: { sheet: BuildingSheet; me: Me }) {
  const [qr, setQr] = useState<string>();
  useEffect(() => {
    findCode(sheet.sheet).then(
      (code) => setQr(code.qr),
      () => setQr(undefined),
    );
  }, [sheet.sheet]);
  const part = sheet.lines.find((line) => line.task)?.task?.part;
  return (
    <section class="print-only" aria-hidden="true">
      <div class="print-head">
        <div>
          <p class="print-title">
            {t('sheet.title')} {sheet.building}
          </p>
          <p>
            {nowLocalInput().slice(0, 10)} {part && t(`sheet.part.${part as 'DAY'}`)} {me.name}
          </p>
          <p>{t('print.note')}</p>
        </div>
        {qr && (
          <figure>
            <img src={qr} alt="" width="110" height="110" />
            <figcaption>{t('print.qr')}</figcaption>
          </figure>
        )}
      </div>
      <table>
        <thead>
          <tr>
            <th>{t('print.door')}</th>
            <th>{t('print.name')}</th>
            <th>{t('print.time')}</th>
            <th>{t('sheet.temp.short')}</th>
            <th>{t('print.symptoms')}</th>
            <th>{t('print.mood')}</th>
            <th>{t('print.needs')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.lines.map((line) => (
            <tr key={line.caseId}>
              <td>{line.place?.door}</td>
              <td>{line.name}</td>
              {line.state === 'REPORTED' ? (
                <td colSpan={5}>{t('sheet.state.REPORTED')}</td>
              ) : (
                [0, 1, 2, 3, 4].map((blank) => <td key={blank} />)
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('print.by')}</p>
    </section>
  );
}
