package org.sixfold.worklist;

import org.sixfold.access.SignedInUser;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Component;

/** Makes of a stored task what somebody is shown now. */
@Component
class TaskViews {

  private final Responsibility responsibility;
  private final SixfoldClock clock;

  TaskViews(Responsibility responsibility, SixfoldClock clock) {
    this.responsibility = responsibility;
    this.clock = clock;
  }

  TaskView of(SignedInUser viewer, WorkItemRow task) {
    String assigneeName =
        task.assignee() == null
            ? null
            : responsibility.find(task.assignee()).map(Member::name).orElse(null);
    return TaskView.of(viewer, task, assigneeName, clock.now(), clock.zone());
  }
}
