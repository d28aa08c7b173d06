package org.sixfold.decision;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Variables by which the path goes on, from what runs in the case now. */
@Component
class MeasureRouting {

  private final Restrictions restrictions;
  private final SixfoldClock clock;

  MeasureRouting(Restrictions restrictions, SixfoldClock clock) {
    this.restrictions = restrictions;
    this.clock = clock;
  }

  /** Measure {@link DecisionProcess#NONE}, ended now, if nothing runs any more. */
  Map<String, Object> of(String caseId) {
    List<Restriction> running =
        restrictions.of(caseId).stream().filter(one -> one.endedAt() == null).toList();
    Map<String, Object> routing = new HashMap<>();
    Kind first = running.isEmpty() ? null : running.get(0).kind();
    boolean facility = first == Kind.CENTRALISED_ISOLATION;
    routing.put(DecisionProcess.MEASURE, measure(first));
    routing.put(DecisionProcess.PLACE, facility ? DecisionProcess.FACILITY : DecisionProcess.HOME);
    routing.put(DecisionProcess.PART, facility ? "" : DecisionProcess.HOME);
    Instant end = running.isEmpty() ? clock.now() : running.get(running.size() - 1).lawfulEnd();
    routing.put(DecisionProcess.LAWFUL_END, Date.from(end));
    return routing;
  }

  private static String measure(Kind first) {
    if (first == null) {
      return DecisionProcess.NONE;
    }
    boolean isolated = first == Kind.CENTRALISED_ISOLATION || first == Kind.HOME_ISOLATION;
    return isolated ? DecisionProcess.ISOLATION : DecisionProcess.MONITORING;
  }
}
