package org.sixfold.cutoff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sixfold.cutoff.persistence.TriesMapper;
import org.sixfold.cutoff.persistence.TriesRow;
import org.sixfold.intake.ContactTries;
import org.springframework.stereotype.Component;

/** Whoever was phoned or visited, and every time without being met. */
@Component
class UnreachedPeople implements ContactTries {

  private static final List<String> KINDS = List.of("check-by-phone", "visit-person");
  private static final List<String> OUTCOMES = List.of("NO_ANSWER", "INVALID", "NOT_FOUND");

  private final TriesMapper mapper;

  UnreachedPeople(TriesMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Map<String, Integer> notReached(Collection<String> caseIds) {
    return caseIds.isEmpty()
        ? Map.of()
        : mapper.notReached(caseIds, KINDS, OUTCOMES).stream()
            .collect(Collectors.toMap(TriesRow::caseId, TriesRow::tries));
  }
}
