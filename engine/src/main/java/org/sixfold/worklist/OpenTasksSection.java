package org.sixfold.worklist;

import java.time.Instant;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFileGrant;
import org.sixfold.casefile.CaseFileSection;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.springframework.stereotype.Component;

/** The open tasks in a case's file, and the file's opening to who has one of them in hand. */
@Component
class OpenTasksSection implements CaseFileSection, CaseFileGrant {

  private final WorkItemMapper items;
  private final SixfoldClock clock;

  OpenTasksSection(WorkItemMapper items, SixfoldClock clock) {
    this.items = items;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "openTasks";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    Instant now = clock.now();
    return items.openOf(caseId).stream()
        .map(task -> TaskView.of(viewer, task, now, clock.zone()))
        .toList();
  }

  @Override
  public boolean opens(String caseId, SignedInUser user) {
    return items.hasOpen(caseId, user.username());
  }
}
