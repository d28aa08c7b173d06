import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { Me } from '../../../shared/api/types';
import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { useLoad } from '../../../shared/desk/useLoad';
import { addTexts, t } from '../../../shared/i18n';
import { studioRunningEn } from '../../../shared/i18n/studio-running.en';
import { studioRunningZh } from '../../../shared/i18n/studio-running.zh';
import { asBpmn } from '../draft/useLint';
import type { Editor } from '../editor';
import { coolDown, heatUp } from './heat';
import { Incidents } from './Incidents';
import { running } from './running.api';
import './running.css';
import { StandingCases } from './StandingCases';
import { Standing } from './Standing';

addTexts({ zh: studioRunningZh, en: studioRunningEn });

interface Props {
  name: string;
  me: Me;
  editor: Editor | undefined;
}

/** Running cases over a model that is shown: on the drawing, and the same as a table. */
export function Running(props: Props) {
  const [shown, setShown] = useState(false);
  return (
    <section aria-label={t('running.title')}>
      <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? t('running.hide') : t('running.show')}
      </Button>
      {shown && <Counted {...props} />}
    </section>
  );
}

function Counted({ name, me, editor }: Props) {
  const { data, problem, loading, reload } = useLoad(`running ${name}`, () => running(name));
  const [opened, setOpened] = useState<string>();
  const bpmn = asBpmn(editor);
  useEffect(() => {
    if (!bpmn || !data) return undefined;
    heatUp(bpmn.diagram, data.elements);
    return () => coolDown(bpmn.diagram);
  }, [bpmn, data]);
  if (!data) {
    return problem === undefined ? (
      <p role="status">{t('loading')}</p>
    ) : (
      <Problem problem={problem} onRetry={reload} />
    );
  }
  const element = data.elements.find((one) => one.element === opened);
  return (
    <>
      <p className="studio-bar gap">
        <span>
          {t('running.at')} <Time at={data.at} />
        </span>
        <Button size="small" loading={loading} onClick={reload}>
          {t('running.refresh')}
        </Button>
      </p>
      <Problem problem={problem} onRetry={reload} />
      <p className="soft">{t('running.versions', { days: data.days })}</p>
      <Standing
        elements={data.elements}
        onReveal={(id) => editor?.reveal(id)}
        {...(me.role === 'ADMIN' && { onOpen: setOpened })}
      />
      {element && <StandingCases key={element.element} name={name} element={element} />}
      <Incidents name={name} incidents={data.incidents} onRetried={reload} />
    </>
  );
}
