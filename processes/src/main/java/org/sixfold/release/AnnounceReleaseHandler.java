package org.sixfold.release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.authority.SigningPowers;
import org.sixfold.casefile.Colour;
import org.sixfold.casefile.Colours;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Decision;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.DecisionBases;
import org.sixfold.casework.EngineTasks;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Kind 29: only the deciding body announces; unsigned at the end, the restriction ends anyway. */
@Component
class AnnounceReleaseHandler extends CaseTaskHandler {

  private final Restrictions restrictions;
  private final Colours colours;
  private final DecisionBases bases;
  private final SigningPowers powers;
  private final SixfoldClock clock;

  AnnounceReleaseHandler(
      EngineTasks tasks,
      Restrictions restrictions,
      Colours colours,
      DecisionBases bases,
      SigningPowers powers,
      SixfoldClock clock) {
    super(tasks, ReleaseProcess.ANNOUNCE_RELEASE);
    this.restrictions = restrictions;
    this.colours = colours;
    this.bases = bases;
    this.powers = powers;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = new HashMap<>();
    List<Decision> decisions = restrictions.decisionsOf(task.caseId());
    if (!decisions.isEmpty()) {
      values.put("notice", decisions.get(decisions.size() - 1).documentNo() + "（解除）");
    }
    restrictions.of(task.caseId()).stream()
        .max(Comparator.comparingInt(Restriction::seq))
        .map(last -> last.endedAt() == null ? last.lawfulEnd() : last.endedAt())
        .ifPresent(
            end -> values.put("effective", end.atZone(clock.zone()).toOffsetDateTime().toString()));
    values.put("codeCleared", colours.of(task.caseId()) == Colour.GREEN);
    return values;
  }

  /** Who does not sign for the body that decided cannot announce; the end comes all the same. */
  @Override
  protected Map<String, Object> learn(Submission submission) {
    bases
        .latest(submission.task().caseId())
        .ifPresent(
            basis ->
                powers.requireOf(
                    submission.by(),
                    basis.authorityCode(),
                    submission.task().grid(),
                    submission.at()));
    return Map.of(ReleaseProcess.ANNOUNCED, true);
  }
}
