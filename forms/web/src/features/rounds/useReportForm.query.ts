import { useEffect, useState } from 'preact/hooks';
import { findSchema } from '../../shared/api/tasks';
import { readSchema, type Schema } from '../../shared/form/schema';
import { names } from '../../shared/offline/names';
import { device } from '../../shared/offline/store';
import type { KeptSchema } from '../../shared/offline/take-along';

const kind = 'report-day';

interface Form {
  schema?: Schema;
  problem?: unknown;
}

/** The form of a report, from the server or as it was taken along: the sheet asks what it asks. */
export function useReportForm(): Form & { reload: () => void } {
  const [state, setState] = useState<Form>({});
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    findSchema(kind)
      .catch(async (problem: unknown) => {
        const kept = await device().get<KeptSchema>(names.schema(kind));
        if (!kept) throw problem;
        return kept;
      })
      .then(
        ({ schema }) => setState({ schema: readSchema(schema) }),
        (problem: unknown) => setState({ problem }),
      );
  }, [turn]);
  return { ...state, reload: () => setTurn((n) => n + 1) };
}
