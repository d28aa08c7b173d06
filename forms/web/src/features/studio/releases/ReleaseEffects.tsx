import { Button } from 'antd';
import { useEffect } from 'react';
import { Problem } from '../../../shared/desk/Problem';
import { t } from '../../../shared/i18n';
import { effectsOfDraft, effectsOfRelease } from './effects.api';
import { EffectsView } from './EffectsView';
import './moment.css';
import { useEffects, type Preview } from './useEffects';

/** Of a release that is to come: shown beside the decision about it. */
export function ReleaseEffects({ n }: { n: number }) {
  const preview = useEffects((cursor) => effectsOfRelease(n, cursor));
  const { begin } = preview;
  useEffect(begin, [begin]);
  return (
    <Panel preview={preview}>
      <Button onClick={begin} loading={preview.busy}>
        {t('effects.again')}
      </Button>
    </Panel>
  );
}

interface DraftProps {
  draft: string;
  /** When it might begin; null for at once. */
  effectiveAt: string | null;
}

/** Of a draft as it stands: on demand, and forgotten when another moment is chosen. */
export function DraftEffects({ draft, effectiveAt }: DraftProps) {
  const preview = useEffects((cursor) => effectsOfDraft(draft, effectiveAt, cursor));
  const { begin, forget } = preview;
  useEffect(forget, [forget, effectiveAt]);
  return (
    <Panel preview={preview}>
      <p className="soft">{t('effects.draftHint')}</p>
      <Button onClick={begin} loading={preview.busy}>
        {t(preview.found ? 'effects.again' : 'effects.preview')}
      </Button>
    </Panel>
  );
}

function Panel({ preview, children }: { preview: Preview; children: React.ReactNode }) {
  return (
    <section className="card gap effects" aria-label={t('effects.title')}>
      <h2>{t('effects.title')}</h2>
      <Problem problem={preview.problem} onRetry={preview.begin} />
      <EffectsView preview={preview} />
      <div className="effects-again">{children}</div>
    </section>
  );
}
