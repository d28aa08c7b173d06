import { saveDraft, type Answers } from '../api/tasks';

const prefix = 'sixfold.draft.';
const pause = 1500;

/** Words typed into the open task: kept in this tab at once, at the server after a pause. */
export class Draft {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pending: Answers | undefined;

  constructor(
    private readonly taskId: string,
    private readonly told: (state: 'saved' | 'local') => void,
  ) {}

  read(): Answers | undefined {
    try {
      const text = sessionStorage.getItem(prefix + this.taskId);
      return text ? (JSON.parse(text) as Answers) : undefined;
    } catch {
      return undefined;
    }
  }

  write(answers: Answers): void {
    try {
      sessionStorage.setItem(prefix + this.taskId, JSON.stringify(answers));
    } catch {
      // A full or forbidden store: the server still keeps the draft.
    }
    this.pending = answers;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  /** Sends what waits; also when the page is hidden, with a request that outlives it. */
  async flush(leaving = false): Promise<void> {
    clearTimeout(this.timer);
    const answers = this.pending;
    if (!answers) return;
    this.pending = undefined;
    try {
      await saveDraft(this.taskId, answers, leaving);
      this.told('saved');
    } catch {
      this.pending ??= answers;
      this.told('local');
    }
  }

  /** The task is done, or not ours any more. */
  forget(): void {
    clearTimeout(this.timer);
    this.pending = undefined;
    try {
      sessionStorage.removeItem(prefix + this.taskId);
    } catch {
      // Nothing was kept then.
    }
  }
}

/** At sign-out nothing of anybody stays in the tab. */
export function forgetAllDrafts(): void {
  try {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(prefix))
      .forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // Nothing was kept then.
  }
}
