package org.sixfold.worklist;

import java.util.Collection;
import java.util.List;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of a case, for handlers whose task touches others. */
@Service
@Transactional(readOnly = true)
public class OpenTasks {

  private final WorkItemMapper items;

  OpenTasks(WorkItemMapper items) {
    this.items = items;
  }

  /** An open task as lists show it. */
  public record Listed(String id, String caseId, String grid, String personName) {}

  /** Those of a kind. */
  public List<Listed> of(String caseId, String kind) {
    return of(List.of(caseId), kind);
  }

  /** Those of a kind in several cases, each case's by due time. */
  public List<Listed> of(Collection<String> caseIds, String kind) {
    return caseIds.isEmpty()
        ? List.of()
        : items.openOfKind(caseIds, kind).stream()
            .map(task -> new Listed(task.id(), task.caseId(), task.grid(), task.personName()))
            .toList();
  }
}
