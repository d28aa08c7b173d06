package org.sixfold.worklist;

import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFileGrant;
import org.sixfold.casefile.CaseFileSection;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.springframework.stereotype.Component;

/** The open tasks in a case's file, and the file's opening to who has one of them in hand. */
@Component
class OpenTasksSection implements CaseFileSection, CaseFileGrant {

  private final WorkItemMapper items;
  private final TaskViews views;

  OpenTasksSection(WorkItemMapper items, TaskViews views) {
    this.items = items;
    this.views = views;
  }

  @Override
  public String name() {
    return "openTasks";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    return items.openOf(caseId).stream().map(task -> views.of(viewer, task)).toList();
  }

  @Override
  public boolean opens(String caseId, SignedInUser user) {
    return items.hasOpen(caseId, user.username());
  }
}
