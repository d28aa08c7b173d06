import { useEffect, useState } from 'react';
import { t } from '../../../shared/i18n';
import type { FormBoard } from './open';

interface Props {
  editor: FormBoard;
  /** The field's key or id. */
  selected: string | undefined;
}

/** What a selected field and its options are called in English; written when a line is left. */
export function EnglishTexts({ editor, selected }: Props) {
  const [, look] = useState(0);
  useEffect(() => editor.watch(() => look((n) => n + 1)), [editor]);
  const told = selected ? editor.english.told(selected) : undefined;
  if (!selected || !told) return <p className="soft">{t('studio.englishSelect')}</p>;
  return (
    <ul className="studio-english">
      {told.map(({ at, text, english }) => {
        const id = `english-${at}`;
        return (
          <li key={`${selected} ${at} ${english}`} className="labelled">
            <label htmlFor={id}>{text}</label>
            <input
              id={id}
              lang="en"
              defaultValue={english}
              onBlur={(event) => {
                const written = event.target.value.trim();
                if (written !== english) editor.english.write(selected, at, written);
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
