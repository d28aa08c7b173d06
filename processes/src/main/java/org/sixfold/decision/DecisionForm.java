package org.sixfold.decision;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.sixfold.authority.Authority;
import org.sixfold.authority.SigningPowers;
import org.sixfold.casework.BothLanguages;
import org.sixfold.casework.EarlyWaysOut;
import org.sixfold.casework.MeasureChange;
import org.sixfold.casework.MeasureChanges;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** What the form of a decision shows before it is signed. */
@Component
class DecisionForm {

  private final SigningPowers powers;
  private final MeasureChanges changes;
  private final EarlyWaysOut earlyWaysOut;
  private final SixfoldClock clock;

  DecisionForm(
      SigningPowers powers, MeasureChanges changes, EarlyWaysOut earlyWaysOut, SixfoldClock clock) {
    this.powers = powers;
    this.changes = changes;
    this.earlyWaysOut = earlyWaysOut;
    this.clock = clock;
  }

  Map<String, Object> of(MeasureDraft draft, String grid) {
    Map<String, Object> values = new HashMap<>();
    values.put("ruleRow", BothLanguages.of(List.of(draft.rule().cited())));
    values.put("kind", draft.change().name());
    values.put("measure", draft.proposal().place().name());
    values.put("endAt", text(draft.measure().end()));
    values.put("cumulativeDays", draft.cumulativeDays());
    if (draft.start() != null) {
      values.put("startAt", text(draft.start()));
    }
    if (draft.change() != MeasureChange.NEW) {
      changes
          .latestReason(draft.proposal().caseId())
          .ifPresent(reason -> values.put("asked", reason));
    }
    if (draft.change() == MeasureChange.SHORTEN) {
      earlyWaysOut
          .end(draft.proposal().caseId())
          .filter(end -> end.isBefore(draft.measure().end()))
          .ifPresent(end -> values.put("earlierEnd", text(end)));
    }
    List<Authority> bodies = powers.bodies(grid, draft.kinds(), clock.now());
    values.put(
        "authorities",
        bodies.stream().map(body -> Map.of("value", body.code(), "label", body.name())).toList());
    values.put("delegations", texts(bodies, Authority::delegation));
    values.put("legalBases", texts(bodies, Authority::legalBasis));
    return values;
  }

  private static List<Map<String, String>> texts(
      List<Authority> bodies, Function<Authority, String> text) {
    return bodies.stream()
        .map(text)
        .filter(Objects::nonNull)
        .distinct()
        .map(one -> Map.of("value", one, "label", one))
        .toList();
  }

  private String text(Instant moment) {
    return moment.atZone(clock.zone()).toOffsetDateTime().toString();
  }
}
