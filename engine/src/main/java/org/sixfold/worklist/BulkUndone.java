package org.sixfold.worklist;

import java.util.Set;
import org.sixfold.access.SignedInUser;

/** Whoever did more than move tasks in a step for many takes the rest back with it. */
public interface BulkUndone {

  /**
   * A step was taken back.
   *
   * @param keepers usernames who keep a task that it gave them, since they have gone on with it
   */
  void undone(SignedInUser user, String bulkId, Set<String> keepers);
}
