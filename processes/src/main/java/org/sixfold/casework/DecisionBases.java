package org.sixfold.casework;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sixfold.casework.persistence.DecisionBasisMapper;
import org.sixfold.casework.persistence.DecisionBasisRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What decisions rest on, kept beside their papers. */
@Service
@Transactional
public class DecisionBases {

  private final DecisionBasisMapper mapper;

  DecisionBases(DecisionBasisMapper mapper) {
    this.mapper = mapper;
  }

  public void keep(DecisionBasis basis) {
    mapper.insert(
        new DecisionBasisRow(
            basis.decisionId(),
            basis.caseId(),
            basis.authorityCode(),
            basis.change(),
            basis.delegation(),
            basis.reason(),
            String.join(" ", basis.supports()),
            basis.countedFrom(),
            basis.cumulativeDays(),
            basis.upperDueAt(),
            basis.upperAnswer(),
            basis.upperAnsweredAt()));
  }

  /** Those of a case, oldest first. */
  @Transactional(readOnly = true)
  public List<DecisionBasis> of(String caseId) {
    return all(List.of(caseId));
  }

  /** Those of several cases, oldest first. */
  @Transactional(readOnly = true)
  public List<DecisionBasis> all(Collection<String> caseIds) {
    return caseIds.isEmpty()
        ? List.of()
        : mapper.findOfCases(caseIds).stream().map(DecisionBases::basis).toList();
  }

  /** The one signed last. */
  @Transactional(readOnly = true)
  public Optional<DecisionBasis> latest(String caseId) {
    List<DecisionBasis> all = of(caseId);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** Those whose upper level should have answered, longest overdue first. */
  @Transactional(readOnly = true)
  public List<DecisionBasis> upperDue(Instant now, int limit) {
    return mapper.findUpperDue(now, limit).stream().map(DecisionBases::basis).toList();
  }

  /** When the next answer of an upper level is due. */
  @Transactional(readOnly = true)
  public Optional<Instant> nextUpperDue() {
    return Optional.ofNullable(mapper.nextUpperDue());
  }

  /** Notes what came of asking the upper level; false if that was noted before. */
  public boolean upperAnswered(String decisionId, String answer, Instant at) {
    return mapper.answer(decisionId, answer, at) == 1;
  }

  private static DecisionBasis basis(DecisionBasisRow row) {
    return new DecisionBasis(
        row.decisionId(),
        row.caseId(),
        row.authorityCode(),
        row.changeKind(),
        row.delegation(),
        row.reason(),
        Arrays.stream(row.supports().split(" ")).filter(one -> !one.isEmpty()).toList(),
        row.countedFrom(),
        row.cumulativeDays(),
        row.upperDueAt(),
        row.upperAnswer(),
        row.upperAnsweredAt());
  }
}
