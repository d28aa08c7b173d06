package org.sixfold.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Stage;

/**
 * What restricts one person now.
 *
 * @param countedFrom the moment from which the days of the rule are counted
 * @param personClass as last proposed; the rule's own class goes before it
 * @param signedAt when its decision was signed
 * @param parts what runs or is to follow, in order; empty only if all of it has ended
 */
record RunningMeasure(
    String caseId,
    Stage stage,
    String grid,
    String personClass,
    Instant countedFrom,
    Instant signedAt,
    String ruleId,
    List<Part> parts) {

  /** One restriction that has not ended. */
  record Part(String restrictionId, Kind kind, Instant lawfulEnd, boolean begun) {}

  RunningMeasure with(List<Part> others) {
    return new RunningMeasure(
        caseId, stage, grid, personClass, countedFrom, signedAt, ruleId, List.copyOf(others));
  }

  /** The part that a restriction is. */
  Optional<Part> part(String restrictionId) {
    return parts.stream().filter(one -> one.restrictionId().equals(restrictionId)).findFirst();
  }

  /** Whether the person is where the first part is carried out; a home is looked at before. */
  boolean isInPlace() {
    return first().begun() && !(first().kind() == Kind.HOME_ISOLATION && stage == Stage.TRANSFER);
  }

  /** Whether the person lies in a facility by it. */
  boolean isInFacility() {
    return first().begun() && first().kind() == Kind.CENTRALISED_ISOLATION;
  }

  /** Whether the person leaves one by what runs, at a moment or later and before another. */
  boolean leavesFacility(Instant from, Instant until) {
    Instant end = first().lawfulEnd();
    return isInFacility() && !end.isBefore(from) && end.isBefore(until);
  }

  Part first() {
    return parts.get(0);
  }

  Instant end() {
    return parts.get(parts.size() - 1).lawfulEnd();
  }
}
