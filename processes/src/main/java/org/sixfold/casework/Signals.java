package org.sixfold.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.audit.Audit;
import org.sixfold.casework.BothLanguages.Line;
import org.sixfold.casework.persistence.SignalMapper;
import org.sixfold.casework.persistence.SignalRow;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was signalled of a person from outside, until it expires; then its words are gone. Whoever
 * checks on the person reads why; nothing else follows from a signal.
 */
@Component
class Signals implements DueWork {

  private static final Line TYPE = new Line("信号类型", "Kind of signal");
  private static final Line SOURCE = new Line("来源", "Source");
  private static final Line PURPOSE = new Line("目的", "Purpose");
  private static final Line BASIS = new Line("法律依据", "Legal basis");
  private static final Line TEXT = new Line("内容（未经核实）", "What it says (nobody has checked it)");

  private final SignalMapper mapper;
  private final Occurrences occurrences;
  private final EngineSideWork sideWork;
  private final Audit audit;
  private final SixfoldClock clock;
  private final TransactionTemplate transaction;

  Signals(
      SignalMapper mapper,
      Occurrences occurrences,
      EngineSideWork sideWork,
      Audit audit,
      SixfoldClock clock,
      TransactionTemplate transaction) {
    this.mapper = mapper;
    this.occurrences = occurrences;
    this.sideWork = sideWork;
    this.audit = audit;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** One signal; no picture, and nothing by which a person is scored. */
  record Signal(
      String type,
      String source,
      String purpose,
      String legalBasis,
      Instant expiresAt,
      String text) {}

  /**
   * Has somebody ask; while a check is open, a further signal belongs to it.
   *
   * @throws ProblemException 409 {@code message.notExpected} for who is not restricted
   */
  void receive(String caseId, Signal signal, String by, Instant at) {
    if (!sideWork.runs(caseId, "case-welfare")
        && !occurrences.raise(caseId, Occurrence.PERSON_NOT_REACHED, Map.of("phoneFirst", true))) {
      throw ProblemException.conflict("message.notExpected");
    }
    mapper.insert(
        new SignalRow(
            Ids.next(),
            caseId,
            signal.type(),
            signal.source(),
            signal.purpose(),
            signal.legalBasis(),
            by,
            at,
            signal.expiresAt(),
            signal.text()));
    audit.record(
        new Audit.Change(
            caseId,
            "signal.received",
            Map.of(
                "purpose", signal.purpose(),
                "legalBasis", signal.legalBasis(),
                "expiresAt", signal.expiresAt().toString())));
  }

  /** Why somebody is to ask, in both languages; empty if no signal is in force. */
  Optional<Map<String, String>> why(String caseId) {
    List<Line> lines = new ArrayList<>();
    for (SignalRow signal : mapper.findInForce(caseId, clock.now())) {
      lines.add(TYPE.with(signal.type()));
      lines.add(SOURCE.with(signal.source()));
      lines.add(PURPOSE.with(signal.purpose()));
      lines.add(BASIS.with(signal.legalBasis()));
      lines.add(TEXT.with(signal.text()));
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(BothLanguages.of(lines));
  }

  @Override
  public Kind kind() {
    return Kind.RETENTION;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(mapper.nextExpiry());
  }

  @Override
  public int runDue(Instant now) {
    return DueBatches.workOff(
        "Signal", limit -> mapper.findExpired(now, limit), SignalRow::id, this::expire);
  }

  private boolean expire(SignalRow signal) {
    return Boolean.TRUE.equals(
        transaction.execute(
            tx -> {
              boolean first = mapper.deleteText(signal.id()) > 0;
              if (first) {
                audit.record(
                    new Audit.Change(
                        signal.caseId(), "signal.expired", Map.of("signalId", signal.id())));
              }
              return first;
            }));
  }
}
