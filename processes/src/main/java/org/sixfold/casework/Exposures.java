package org.sixfold.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.casefile.Persons;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Decision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was decided about an exposure of a person before, in this case or an earlier one: a second
 * file does not make a second exposure. A moment counted from after a decision was signed is a new
 * exposure; before, it is the one of that decision, however dated.
 */
@Service
@Transactional(readOnly = true)
public class Exposures {

  /** A decision about an exposure. */
  public record Decided(
      String caseId, String decisionId, Instant countedFrom, Instant signedAt, String signedBy) {}

  private final Persons persons;
  private final Restrictions restrictions;
  private final DecisionBases bases;

  Exposures(Persons persons, Restrictions restrictions, DecisionBases bases) {
    this.persons = persons;
    this.restrictions = restrictions;
    this.bases = bases;
  }

  /** Decisions about the exposure that a moment belongs to, oldest first. */
  public List<Decided> decided(String caseId, Instant countedFrom) {
    return persons.casesOf(caseId).stream()
        .flatMap(this::ofCase)
        .filter(one -> !countedFrom.isAfter(one.signedAt()))
        .sorted(Comparator.comparing(Decided::signedAt))
        .toList();
  }

  /** Ended cases of the person in which something was decided, oldest first. */
  private Stream<Decided> ofCase(String caseId) {
    List<DecisionBasis> known = bases.of(caseId);
    if (known.isEmpty()) {
      return Stream.of();
    }
    Map<String, Decision> decisions =
        restrictions.decisionsOf(caseId).stream()
            .collect(Collectors.toMap(Decision::id, Function.identity()));
    return known.stream()
        .map(
            basis -> {
              Decision decision = decisions.get(basis.decisionId());
              return new Decided(
                  caseId,
                  decision.id(),
                  basis.countedFrom(),
                  decision.signedAt(),
                  decision.signedBy());
            });
  }
}
