import { Alert, Button } from 'antd';
import { useState } from 'react';
import { ApiProblem } from '../../../shared/api/problem';
import { Problem } from '../../../shared/desk/Problem';
import { useLoad } from '../../../shared/desk/useLoad';
import { t, type TextKey } from '../../../shared/i18n';
import { Compared } from '../diff/Compared';
import {
  draft as loadDraft,
  file,
  keyOf,
  models,
  rebase,
  revertFile,
  version,
  type Draft,
} from '../studio.api';
import { orNothing } from '../releases/texts-of';

interface Props {
  draft: Draft;
  run: (step: () => Promise<unknown>) => Promise<void>;
}

type Whose = 'mine' | 'theirs';

const choices: [Whose, TextKey][] = [
  ['mine', 'studio.rebaseMine'],
  ['theirs', 'studio.rebaseTheirs'],
];

/** A draft that others overtook goes on from their release; of what both changed, one is chosen. */
export function Rebase({ draft, run }: Props) {
  const [both, setBoth] = useState<string[]>([]);
  const [chosen, setChosen] = useState<Record<string, Whose>>({});
  const moveOn = () =>
    run(async () => {
      try {
        const theirs = both.filter((name) => chosen[name] === 'theirs');
        if (theirs.length > 0) await takeBack(draft.id, theirs);
        await rebase(
          draft.id,
          both.filter((name) => chosen[name] === 'mine'),
        );
      } catch (problem) {
        if (!(problem instanceof ApiProblem) || problem.code !== 'draft.rebaseConflict')
          throw problem;
        setBoth((problem.body['files'] as string[] | undefined) ?? []);
      }
    });
  return (
    <section className="card gap" aria-label={t('studio.rebase')}>
      <Alert type="warning" showIcon title={t('studio.outdated')} />
      {both.length > 0 && <p>{t('studio.rebaseBoth')}</p>}
      {both.map((name) => (
        <fieldset className="group" key={name}>
          <legend>{name}</legend>
          {choices.map(([whose, text]) => (
            <label key={whose} className="studio-choice">
              <input
                type="radio"
                name={`rebase-${name}`}
                checked={chosen[name] === whose}
                onChange={() => setChosen({ ...chosen, [name]: whose })}
              />
              {t(text)}
            </label>
          ))}
          <BothTexts draft={draft} name={name} />
        </fieldset>
      ))}
      <Button
        type="primary"
        disabled={both.some((name) => !chosen[name])}
        onClick={() => void moveOn()}
      >
        {t(both.length > 0 ? 'studio.rebaseChosen' : 'studio.rebase')}
      </Button>
    </section>
  );
}

/** As the draft stands now: an earlier try may have taken some back already. */
async function takeBack(id: string, names: string[]) {
  const { files } = await loadDraft(id);
  for (const { name, revision } of files.filter((one) => names.includes(one.name)))
    await revertFile(id, name, revision);
}

/** What the release in force says of a file, and what the draft says; read once it is asked for. */
function BothTexts({ draft, name }: { draft: Draft; name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('studio.rebaseCompare')}</summary>
      {open && <Texts draft={draft} name={name} />}
    </details>
  );
}

function Texts({ draft, name }: { draft: Draft; name: string }) {
  const { data, problem, reload } = useLoad(`both ${draft.id} ${name}`, async () => {
    const { release } = await models();
    return Promise.all([
      orNothing(version(keyOf(name), release.n)),
      orNothing(file(draft.id, name)),
    ] as const);
  });
  if (!data) return <Problem problem={problem} onRetry={reload} />;
  return (
    <Compared
      name={name}
      before={data[0]}
      after={data[1]}
      beforeName={t('studio.inForce')}
      afterName={t('studio.draft')}
    />
  );
}
