package org.sixfold.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.GateHoldMapper;
import org.sixfold.casefile.persistence.GateHoldRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class GateHoldService implements GateHolds {

  private final GateHoldMapper holds;
  private final GateHoldProperties properties;
  private final Audit audit;
  private final SixfoldClock clock;
  private final ApplicationEventPublisher events;

  GateHoldService(
      GateHoldMapper holds,
      GateHoldProperties properties,
      Audit audit,
      SixfoldClock clock,
      ApplicationEventPublisher events) {
    this.holds = holds;
    this.properties = properties;
    this.audit = audit;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public Duration longest() {
    return properties.gateHoldLimit();
  }

  @Override
  public void begin(String caseId, Instant since, String gatePath) {
    if (open(caseId).isPresent()) {
      return;
    }
    Instant from = since.truncatedTo(ChronoUnit.SECONDS);
    Instant limit = from.plus(properties.gateHoldLimit());
    holds.insert(new GateHoldRow(Ids.next(), caseId, gatePath, from, limit, null, null));
    record(caseId, "gate.holdBegan", Map.of("since", from.toString(), "limit", limit.toString()));
  }

  @Override
  public void correctSince(String caseId, Instant since) {
    Instant from = since.truncatedTo(ChronoUnit.SECONDS);
    GateHoldRow hold = open(caseId).orElse(null);
    if (hold == null || from.equals(hold.sinceAt())) {
      return;
    }
    if (from.isAfter(hold.sinceAt())) {
      throw ProblemException.unfit(
          "hold.neverLater", List.of(new FieldProblem("metAt", "hold.neverLater")));
    }
    Instant limit = from.plus(properties.gateHoldLimit());
    if (holds.moveEarlier(hold.id(), from, limit) == 1) {
      record(
          caseId,
          "gate.holdMovedEarlier",
          Map.of(
              "from", hold.sinceAt().toString(),
              "since", from.toString(),
              "limit", limit.toString()));
    }
  }

  @Override
  public boolean end(String caseId, Instant at, End reason) {
    return open(caseId).map(hold -> end(hold, at, reason)).orElse(false);
  }

  /** Whether this call ended it; somebody else may have been first. */
  boolean end(GateHoldRow hold, Instant at, End reason) {
    boolean over = !hold.limitAt().isAfter(at);
    Instant end = over ? hold.limitAt() : at;
    End why = over ? End.LIMIT : reason;
    if (holds.end(hold.id(), end, why) == 0) {
      return false;
    }
    record(
        hold.caseId(),
        "gate.holdEnded",
        Map.of("since", hold.sinceAt().toString(), "endedAt", end.toString(), "end", why.name()));
    events.publishEvent(new HoldEnded(hold.caseId(), hold.id(), why));
    return true;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Hold> of(String caseId) {
    return holds.findOfCase(caseId).stream()
        .map(
            row ->
                new Hold(
                    row.id(),
                    row.caseId(),
                    row.sinceAt(),
                    row.limitAt(),
                    row.endedAt(),
                    row.endReason()))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Hold> running(String caseId) {
    return of(caseId).stream().filter(hold -> hold.runsAt(clock.now())).findFirst();
  }

  private Optional<GateHoldRow> open(String caseId) {
    return holds.findOfCase(caseId).stream().filter(hold -> hold.endedAt() == null).findFirst();
  }

  private void record(String caseId, String action, Map<String, Object> details) {
    audit.record(new Audit.Change(caseId, action, details));
  }
}
