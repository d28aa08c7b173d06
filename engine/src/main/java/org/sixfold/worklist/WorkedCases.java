package org.sixfold.worklist;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.sixfold.worklist.persistence.TaskAnswerMapper;
import org.springframework.stereotype.Service;

/** Which cases somebody has worked on: at least one of their tasks was completed. */
@Service
public class WorkedCases {

  private final TaskAnswerMapper answers;

  WorkedCases(TaskAnswerMapper answers) {
    this.answers = answers;
  }

  /** Of the given cases (at most a few hundred) those that were worked on. */
  public Set<String> among(Collection<String> caseIds) {
    return caseIds.isEmpty() ? Set.of() : new HashSet<>(answers.answeredCases(caseIds));
  }
}
