import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { Me } from '../../../shared/api/types';
import { useLang } from '../../../shared/desk/useLang';
import { addTexts, t } from '../../../shared/i18n';
import { studioRunningEn } from '../../../shared/i18n/studio-running.en';
import { studioRunningZh } from '../../../shared/i18n/studio-running.zh';
import { asBpmn } from '../draft/useLint';
import type { Editor } from '../editor';
import { movePath } from '../route';
import { Counted } from './Counted';
import { coolDown, heatUp } from './heat';
import type { RunningElement } from './running.api';
import './running.css';

addTexts({ zh: studioRunningZh, en: studioRunningEn });

interface Props {
  name: string;
  me: Me;
  editor: Editor | undefined;
}

/** Running cases over a model that is shown: on the drawing, and the same as a table. */
export function Running({ name, me, editor }: Props) {
  const language = useLang();
  const [shown, setShown] = useState(false);
  const [elements, setElements] = useState<RunningElement[]>();
  const bpmn = asBpmn(editor);
  useEffect(() => {
    if (!bpmn || !elements) return undefined;
    heatUp(bpmn.diagram, elements);
    return () => coolDown(bpmn.diagram);
  }, [bpmn, elements, language]);
  return (
    <section aria-label={t('running.title')}>
      <p className="studio-bar">
        <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? t('running.hide') : t('running.show')}
        </Button>
        <a href={movePath(name)}>{t('migration.prepare')}</a>
      </p>
      {shown && (
        <Counted
          name={name}
          me={me}
          onCounted={setElements}
          onReveal={(id) => editor?.reveal(id)}
        />
      )}
    </section>
  );
}
