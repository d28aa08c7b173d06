/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import type { Me } from '../../shared/api/types';
import type { Schema } from '../../shared/form/schema';
import { t } from '../../shared/i18n';
import { fromLocalInput, nowLocalInput, toLocalInput } from '../../shared/time/time';
import { PrintSheet } from './PrintSheet';
import { Reported } from './Reported';
import { SendBar } from './SendBar';
import { isTouched, ready, ways, type BuildingSheet, type Way } from './sheet';
import { SheetRow } from './SheetRow';
import { useSending } from './useSending';
import { useTyped } from './useTyped';

interface Props {
  sheet: BuildingSheet;
  schema: Schema;
  me: Me;
  fromPaper: boolean;
  onSent: () => void;
}

/** One building: who reported alone is folded away, the others are entered one after the other. */
export function Sheet({ sheet, schema, me, fromPaper, onSent }: Props) {
  const [way, setWay] = useState<Way | ''>(fromPaper ? 'PAPER' : '');
  const [paperAt, setPaperAt] = useState('');
  const [tried, setTried] = useState(false);
  const [typed, type] = useTyped(sheet.lines);
  const rows = useRef<HTMLUListElement>(null);
  const sending = useSending(sheet.lines, onSent);
  const at = way === 'PAPER' ? paperAt : fromLocalInput(nowLocalInput());
  const open = sheet.lines.filter((line) => line.state === 'OPEN' && !sending.isSent(line));
  const complete = way ? ready(schema, open, typed, way, at) : [];
  const begun = open.filter((line) => line.task && isTouched(typed[line.task.id]));
  const submit = async () => {
    setTried(true);
    if (complete.length > 0) await sending.send(complete);
  };
  return (
    <>
      <div class="no-print">
        <div class="sheet-way">
          <label>
            {t('sheet.way')}
            <select
              value={way}
              aria-invalid={tried && !way}
              onChange={(event) => setWay(event.currentTarget.value as Way)}
            >
              <option value="">{t('form.choose')}</option>
              {(Object.keys(ways) as Way[]).map((one) => (
                <option key={one} value={one}>
                  {t(`sheet.way.${one}`)}
                </option>
              ))}
            </select>
          </label>
          {way === 'PAPER' && (
            <label>
              {t('sheet.paperAt')}
              <input
                type="datetime-local"
                value={paperAt && toLocalInput(paperAt)}
                max={nowLocalInput()}
                aria-invalid={tried && !paperAt}
                onInput={(event) => {
                  const local = event.currentTarget.value;
                  setPaperAt(local && fromLocalInput(local));
                }}
              />
            </label>
          )}
          <button type="button" class="button" onClick={() => window.print()}>
            {t('sheet.print')}
          </button>
        </div>
        <Reported lines={sheet.lines.filter((line) => line.state !== 'OPEN')} />
        <ul class="tasks" ref={rows}>
          {sheet.lines
            .filter((line) => line.state === 'OPEN')
            .map((line) => (
              <SheetRow
                key={line.caseId}
                line={line}
                schema={schema}
                way={way || 'IN_PERSON'}
                at={at}
                typed={(line.task && typed[line.task.id]) ?? {}}
                tried={tried}
                entry={sending.entryOf(line)}
                sent={sending.isSent(line)}
                onType={(part) => line.task && type(line.task.id, part)}
                onNext={(from) => focusNext(rows.current, from)}
              />
            ))}
        </ul>
        <SendBar
          complete={complete.length}
          lacking={tried ? begun.length - complete.length : 0}
          sending={sending}
          onSend={() => void submit()}
        />
      </div>
      <PrintSheet sheet={sheet} me={me} />
    </>
  );
}

/** The next thermometer that still waits for a number. */
function focusNext(list: HTMLUListElement | null, from: HTMLElement): void {
  const inputs = [...(list?.querySelectorAll<HTMLInputElement>('input.temp') ?? [])];
  const row = from.closest('li')?.querySelector<HTMLInputElement>('input.temp');
  const here = row ? inputs.indexOf(row) : -1;
  inputs
    .slice(here + 1)
    .find((input) => input.value === '')
    ?.focus();
}
