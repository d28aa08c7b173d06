import { useLoad } from '../../../shared/desk/useLoad';
import { archive } from '../studio.api';
import { unzip } from '../unzip';
import { vocabularyOf, type Vocabulary } from '../bpmn/vocabulary';

export interface DraftWords {
  words: Vocabulary;
  /** Whether the files have been read; before, nothing can be said to be unknown. */
  known: boolean;
  /** Reads the files again: others may have added one. */
  reload: () => void;
}

/** What models of a draft may name, read from its files in one go. */
export function useWords(id: string, wanted: boolean): DraftWords {
  const { data, reload } = useLoad(`words ${id} ${String(wanted)}`, async () =>
    wanted ? vocabularyOf(await unzip(await archive(id, id))) : undefined,
  );
  return { words: data ?? none, known: data !== undefined, reload };
}

const none = vocabularyOf({});
