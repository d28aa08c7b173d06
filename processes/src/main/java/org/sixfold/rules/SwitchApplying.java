package org.sixfold.rules;

import java.time.Instant;
import java.util.Optional;
import org.sixfold.rules.SwitchLine.Effect;
import org.sixfold.rules.persistence.RuleSwitchLineRow;
import org.sixfold.rules.persistence.RuleSwitchMapper;
import org.sixfold.rules.persistence.RuleSwitchRow;
import org.sixfold.shared.DueBatches;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies signed lists at their moment, each person in a transaction of its own: a killed node's
 * list is gone on with, and nobody is moved twice.
 */
@Component
class SwitchApplying {

  static final String OVER = "rule.switchedOver";

  private final RuleSwitchMapper mapper;
  private final RunningMeasures running;
  private final SwitchPlanner planner;
  private final MeasureMoves moves;
  private final TransactionTemplate transaction;

  SwitchApplying(
      RuleSwitchMapper mapper,
      RunningMeasures running,
      SwitchPlanner planner,
      MeasureMoves moves,
      TransactionTemplate transaction) {
    this.mapper = mapper;
    this.running = running;
    this.planner = planner;
    this.moves = moves;
    this.transaction = transaction;
  }

  Optional<Instant> nextDue() {
    return Optional.ofNullable(mapper.nextDue());
  }

  int runDue(Instant now) {
    int done = 0;
    for (RuleSwitchRow list : mapper.findDue(now)) {
      done +=
          DueBatches.workOff(
              "New rule of case",
              limit -> mapper.findOpenLines(list.id(), limit),
              RuleSwitchLineRow::caseId,
              line -> apply(list, line, now));
      if (mapper.findOpenLines(list.id(), 1).isEmpty()) {
        mapper.finish(list.id(), now);
      }
    }
    return done;
  }

  private boolean apply(RuleSwitchRow list, RuleSwitchLineRow line, Instant now) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              // Claimed first: two nodes never move the same person.
              if (mapper.applyLine(list.id(), line.lineNo(), now) == 0) {
                return false;
              }
              running.of(line.caseId()).ifPresent(one -> move(list, line, one));
              return true;
            }));
  }

  private void move(RuleSwitchRow list, RuleSwitchLineRow line, RunningMeasure one) {
    SwitchLine fresh = planner.line(one, list.effectiveAt());
    if (fresh.effect() == Effect.ENDS) {
      moves.end(one.caseId(), OVER);
    } else if (fresh.effect() != Effect.UNCHANGED) {
      String documentNo = list.documentNo() + "-" + line.lineNo();
      String decision = moves.sign(one, fresh, list, documentNo);
      mapper.nameDecision(list.id(), line.lineNo(), decision);
    }
  }
}
