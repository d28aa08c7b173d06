import { useEffect, useState } from 'react';
import { t, type TextKey } from '../../../shared/i18n';
import { mendOf } from '../bpmn/mends';
import { PropertyPanel } from '../bpmn/PropertyPanel';
import type { Vocabulary } from '../bpmn/vocabulary';
import type { Editor } from '../editor';
import { EnglishTexts } from '../form/EnglishTexts';
import type { Comment, Finding } from '../studio.api';
import { Comments } from './Comments';
import { FindingsList } from './FindingsList';
import { asBpmn, asForm } from './useLint';

interface Props {
  id: string;
  name: string;
  editor: Editor | undefined;
  selected: string | undefined;
  words: Vocabulary;
  findings: Finding[];
  checked: boolean;
  comments: Comment[];
  onComments: () => void;
}

type Tab = 'properties' | 'english' | 'findings' | 'comments';

/** What stands beside a file: its properties, findings, and what was said about it. */
export function FileSide(props: Props) {
  const { editor, checked, findings, words } = props;
  const bpmn = asBpmn(editor);
  const form = asForm(editor);
  const [tab, setTab] = useState<Tab>('properties');
  useEffect(() => {
    if (checked) setTab('findings');
  }, [checked]);
  const all: [Tab, TextKey, number?][] = [
    ...(bpmn ? ([['properties', 'studio.properties']] as [Tab, TextKey][]) : []),
    ...(form ? ([['english', 'studio.english']] as [Tab, TextKey][]) : []),
    ['findings', 'studio.findings', findings.length],
    ['comments', 'studio.commentsTitle', props.comments.filter((one) => !one.doneAt).length],
  ];
  const open = all.some(([one]) => one === tab) ? tab : 'findings';
  const reveal = (element: string) => editor?.reveal(element);
  return (
    <aside className="studio-side" aria-label={t('studio.beside')}>
      <div className="studio-tabs">
        {all.map(([one, text, count]) => (
          <button key={one} type="button" aria-pressed={open === one} onClick={() => setTab(one)}>
            {t(text)}
            {count ? ` (${String(count)})` : ''}
          </button>
        ))}
      </div>
      {open === 'properties' && bpmn && (
        <PropertyPanel editor={bpmn} selected={props.selected} words={words} />
      )}
      {open === 'english' && form && <EnglishTexts editor={form} selected={props.selected} />}
      {open === 'findings' &&
        (checked || findings.length > 0 ? (
          <FindingsList
            findings={findings}
            onReveal={reveal}
            mendOf={(finding) =>
              bpmn && !bpmn.readOnly
                ? mendOf(bpmn.diagram, finding, words)
                : editor?.mendOf?.(finding)
            }
          />
        ) : (
          <p className="soft">{t('studio.notChecked')}</p>
        ))}
      {open === 'comments' && (
        <Comments
          draft={props.id}
          file={props.name}
          element={props.selected}
          comments={props.comments}
          onChanged={props.onComments}
          onReveal={reveal}
        />
      )}
    </aside>
  );
}
