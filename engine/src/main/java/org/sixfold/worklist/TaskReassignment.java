package org.sixfold.worklist;

import org.sixfold.access.Role;

/** Who, besides the command room, may give a task to somebody else: whom its delay has reached. */
public interface TaskReassignment {

  /** Whether a delay of the task was told to this role. */
  boolean reached(String taskId, Role role);
}
