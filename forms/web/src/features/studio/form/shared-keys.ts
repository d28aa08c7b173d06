import { PathRegistry } from '@bpmn-io/form-js-viewer';

const Registry = PathRegistry as unknown as new (...args: never[]) => {
  canClaimPath(...args: unknown[]): boolean;
  unclaimPath(...args: unknown[]): void;
};

/**
 * Our forms ask one thing in several ways: fields of the same key that hide each other. form-js would
 * refuse to open them; who may share a key is for the check to say.
 */
class SharingRegistry extends Registry {
  override canClaimPath(): boolean {
    return true;
  }

  override unclaimPath(...args: unknown[]): void {
    try {
      super.unclaimPath(...args);
    } catch {
      // The other field of that key gave it back already.
    }
  }
}

export const sharedKeys = { pathRegistry: ['type', SharingRegistry] as [string, unknown] };
