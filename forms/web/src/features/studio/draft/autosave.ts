import { ApiProblem } from '../../../shared/api/problem';

export type SaveState = 'saved' | 'changed' | 'saving' | 'failed' | 'conflict';

interface Options {
  /** The revision that was opened. */
  revision: number;
  content: () => Promise<string>;
  /** Sends the text made from a revision; answers the new one. */
  save: (content: string, revision: number) => Promise<number>;
  onState: (state: SaveState, problem?: unknown) => void;
  /** Milliseconds of rest before a change is sent. */
  rest?: number;
}

/**
 * Sends a file a moment after it was changed, one at a time. Once somebody else was faster it sends
 * nothing more: what happens to both texts is for the designer to say.
 */
export class Autosave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  state: SaveState = 'saved';
  private readonly options: Options;
  revision: number;

  constructor(options: Options) {
    this.options = options;
    this.revision = options.revision;
  }

  changed(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.tell('changed');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.options.rest ?? 1500);
  }

  /** Sends at once what is waiting; resolves when nothing waits any more. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.stopped) return;
    if (this.running) return this.running;
    if (this.state === 'saved') return;
    this.running = this.send();
    await this.running;
    this.running = undefined;
    if (this.again) {
      this.again = false;
      this.changed();
      await this.flush();
    }
  }

  stop(): void {
    clearTimeout(this.timer);
    this.stopped = true;
  }

  private async send(): Promise<void> {
    this.tell('saving');
    try {
      this.revision = await this.options.save(await this.options.content(), this.revision);
      this.tell('saved');
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.code === 'draft.changedMeanwhile') {
        this.stopped = true;
        this.tell('conflict', problem);
      } else {
        this.tell('failed', problem);
      }
    }
  }

  private tell(state: SaveState, problem?: unknown): void {
    this.state = state;
    this.options.onState(state, problem);
  }
}
