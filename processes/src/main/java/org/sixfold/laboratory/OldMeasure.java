package org.sixfold.laboratory;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.casework.RestrictedStage;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Where the path goes on after a wrong admission: the old decision, to its old end. */
@Component
class OldMeasure {

  private final Restrictions restrictions;
  private final SixfoldClock clock;

  OldMeasure(Restrictions restrictions, SixfoldClock clock) {
    this.restrictions = restrictions;
    this.clock = clock;
  }

  /**
   * Routing of the path.
   *
   * @param decided whether a decision was signed before; if not, one is waited for again
   */
  Map<String, Object> routing(String caseId, boolean decided) {
    Map<String, Object> routing = new HashMap<>();
    routing.put("entry", decided ? "RESUME" : "CONFIRM");
    routing.put("inPlace", false);
    if (!decided) {
      return routing;
    }
    Optional<Restriction> first =
        restrictions.of(caseId).stream()
            .filter(one -> one.endedAt() == null)
            .min(Comparator.comparingInt(Restriction::seq));
    Kind kind = first.map(Restriction::kind).orElse(Kind.HOME_MONITORING);
    boolean facility = kind == Kind.CENTRALISED_ISOLATION;
    boolean isolated = facility || kind == Kind.HOME_ISOLATION;
    routing.put(
        RestrictedStage.MEASURE, isolated ? RestrictedStage.ISOLATION : RestrictedStage.MONITORING);
    routing.put(RestrictedStage.PLACE, facility ? "FACILITY" : "HOME");
    routing.put(RestrictedStage.PART, facility ? "" : "HOME");
    routing.put("lawfulEnd", Date.from(end(caseId)));
    return routing;
  }

  /** The last lawful end that is still ahead; now if none is, so that the release begins. */
  private Instant end(String caseId) {
    return restrictions.of(caseId).stream()
        .filter(one -> one.endedAt() == null)
        .map(Restriction::lawfulEnd)
        .max(Comparator.naturalOrder())
        .orElseGet(clock::now);
  }
}
