package org.sixfold.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Part;
import org.sixfold.papers.Papers;
import org.sixfold.rules.SwitchLine.Effect;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes from a running measure what the rules in force allow no more, without any signature: it
 * ends where no rule is in force or none restricts the person in that way, and ends earlier where
 * one is shorter; a paper says so. What only a new decision could order, such as isolation at home
 * in place of the facility, is not made up: whom nobody signed it for is free.
 */
@Component
public class RuleFitting {

  static final String NONE_IN_FORCE = "rule.noneInForce";
  static final String SHORTER_IN_FORCE = "rule.shorterInForce";

  private final RunningMeasures running;
  private final SwitchPlanner planner;
  private final Restrictions restrictions;
  private final Papers papers;
  private final SixfoldClock clock;

  RuleFitting(
      RunningMeasures running,
      SwitchPlanner planner,
      Restrictions restrictions,
      Papers papers,
      SixfoldClock clock) {
    this.running = running;
    this.planner = planner;
    this.restrictions = restrictions;
    this.papers = papers;
    this.clock = clock;
  }

  /**
   * Fits what runs in a case to the rules in force now; the caller moves the path.
   *
   * @return whether anything changed
   */
  @Transactional
  public boolean fit(String caseId) {
    return running.of(caseId).flatMap(one -> fit(one, clock.now())).isPresent();
  }

  /** What is left of a measure; without parts if all of it ended, empty if nothing changes. */
  Optional<RunningMeasure> fit(RunningMeasure seen, Instant now) {
    if (left(seen, planner.line(seen, now), now).isEmpty()) {
      return Optional.empty();
    }
    // Read anew under a lock: another node may just have fitted it, and made the paper.
    return running.locked(seen.caseId()).flatMap(measure -> fitLocked(measure, now));
  }

  private Optional<RunningMeasure> fitLocked(RunningMeasure measure, Instant now) {
    SwitchLine line = planner.line(measure, now);
    Optional<RunningMeasure> fitted = left(measure, line, now);
    fitted.ifPresent(
        left -> {
          apply(measure, left, reason(line));
          papers.issueRuleChange(measure.caseId(), line.newRule(), measure.end());
        });
    return fitted;
  }

  /**
   * What was made shorter.
   *
   * @param oldEnd the lawful end before
   * @param newRule the rule that is shorter; null if none is in force
   */
  record Shortened(Instant oldEnd, String newRule) {}

  /**
   * Only makes the lawful ends as early as {@link #fit} would, now at the earliest, and leaves it
   * to the watchdog to end what is over, and to the caller to make the paper: for a case whose path
   * cannot follow. Empty if nothing changes.
   */
  Optional<Shortened> shorten(RunningMeasure measure, Instant now) {
    SwitchLine line = planner.line(measure, now);
    Optional<RunningMeasure> fitted = left(measure, line, now);
    for (RunningMeasure.Part part :
        fitted.isEmpty() ? List.<RunningMeasure.Part>of() : measure.parts()) {
      Instant end =
          fitted.get().part(part.restrictionId()).map(RunningMeasure.Part::lawfulEnd).orElse(now);
      if (end.isBefore(part.lawfulEnd())) {
        restrictions.shorten(part.restrictionId(), end, reason(line));
      }
    }
    return fitted.map(left -> new Shortened(measure.end(), line.newRule()));
  }

  private static String reason(SwitchLine line) {
    return line.newRule() == null ? NONE_IN_FORCE : SHORTER_IN_FORCE;
  }

  /** What {@link #fit} would leave at a moment. */
  static Optional<RunningMeasure> left(RunningMeasure measure, SwitchLine line, Instant now) {
    if (line.effect() == Effect.UNCHANGED) {
      return Optional.empty();
    }
    List<RunningMeasure.Part> left = new ArrayList<>();
    boolean changed = false;
    Instant before = now;
    for (RunningMeasure.Part part : measure.parts()) {
      Instant end = allowed(part, line.parts(), now);
      changed |= end.isBefore(part.lawfulEnd());
      // What would begin at its own end is over with the part before.
      if (end.isAfter(before)) {
        left.add(new RunningMeasure.Part(part.restrictionId(), part.kind(), end, part.begun()));
        before = end;
      }
    }
    return changed ? Optional.of(measure.with(left)) : Optional.empty();
  }

  /** Until when a rule still restricts as heavily as a part does; now if none does. */
  private static Instant allowed(RunningMeasure.Part part, List<Part> byRule, Instant now) {
    Kind kind = part.kind();
    Instant allowed =
        byRule.stream()
            .filter(ruled -> ruled.kind().compareTo(kind) <= 0)
            .map(Part::lawfulEnd)
            .max(Instant::compareTo)
            .orElse(now);
    return allowed.isBefore(part.lawfulEnd()) ? allowed : part.lawfulEnd();
  }

  private void apply(RunningMeasure before, RunningMeasure after, String reason) {
    if (after.parts().isEmpty()) {
      restrictions.endAll(before.caseId(), reason);
      return;
    }
    for (RunningMeasure.Part part : before.parts()) {
      after
          .part(part.restrictionId())
          .ifPresentOrElse(
              left -> restrictions.shorten(left.restrictionId(), left.lawfulEnd(), reason),
              () -> end(part, reason));
    }
  }

  private void end(RunningMeasure.Part part, String reason) {
    if (part.lawfulEnd().isAfter(clock.now())) {
      restrictions.shorten(part.restrictionId(), clock.now(), reason);
    }
    restrictions.endLawfully(part.restrictionId());
  }
}
