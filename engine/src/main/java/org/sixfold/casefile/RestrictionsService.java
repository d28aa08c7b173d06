package org.sixfold.casefile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.CaseFileMapper;
import org.sixfold.casefile.persistence.DecisionRow;
import org.sixfold.casefile.persistence.PathMessageMapper;
import org.sixfold.casefile.persistence.PathMessageRow;
import org.sixfold.casefile.persistence.RestrictionMapper;
import org.sixfold.casefile.persistence.RestrictionRow;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RestrictionsService implements Restrictions {

  /** Work beside the path that makes no sense for a free person waits for it. */
  private static final String CASE_FREED = "case.freed";

  private final RestrictionMapper restrictions;
  private final CaseFileMapper cases;
  private final CaseTally tally;
  private final PathMessageMapper pathMessages;
  private final RestrictionStarts starts;
  private final RestrictionEnds ends;
  private final GateHolds holds;
  private final SigningRules rules;
  private final Audit audit;
  private final SixfoldClock clock;

  RestrictionsService(
      RestrictionMapper restrictions,
      CaseFileMapper cases,
      CaseTally tally,
      PathMessageMapper pathMessages,
      RestrictionStarts starts,
      RestrictionEnds ends,
      GateHolds holds,
      SigningRules rules,
      Audit audit,
      SixfoldClock clock) {
    this.restrictions = restrictions;
    this.cases = cases;
    this.tally = tally;
    this.pathMessages = pathMessages;
    this.starts = starts;
    this.ends = ends;
    this.holds = holds;
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String sign(Signed signed) {
    CaseState state = restrictions.lockCase(signed.caseId());
    List<RestrictionRow> before = restrictions.findOfCase(signed.caseId());
    Instant now = clock.now();
    rules.check(signed, state, before, now);
    Instant start = starts.ofNewDecision(signed.caseId(), before);
    holds.end(signed.caseId(), now, GateHolds.End.SIGNED);
    ends.endRunning(signed.caseId(), now, "restriction.replaced");
    String decisionId = Ids.next();
    restrictions.insertDecision(
        new DecisionRow(
            decisionId,
            signed.caseId(),
            signed.authority(),
            signed.legalBasis(),
            signed.documentNo(),
            signed.ruleId(),
            signed.proposedBy(),
            signed.signedBy(),
            now));
    List<RestrictionRow> rows = new ArrayList<>();
    for (Part part : signed.parts()) {
      Part known = rows.isEmpty() && part.start() == null ? part.startingAt(start) : part;
      rows.add(row(signed.caseId(), decisionId, before.size() + rows.size() + 1, known));
    }
    restrictions.insertRestrictions(rows);
    tally.moving(
        signed.caseId(),
        () -> cases.changeState(signed.caseId(), CaseState.CHECKING, CaseState.UNDER_CONTROL));
    audit.record(
        new Audit.Change(signed.caseId(), "decision.signed", details(decisionId, signed, rows)));
    return decisionId;
  }

  @Override
  @Transactional(readOnly = true)
  public Instant startIfSigned(String caseId) {
    return starts.ofNewDecision(caseId, restrictions.findOfCase(caseId));
  }

  @Override
  public void begin(String caseId, Instant actual) {
    starts.begin(caseId, actual);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Decision> decisionsOf(String caseId) {
    return restrictions.findDecisions(caseId).stream()
        .map(
            row ->
                new Decision(
                    row.id(),
                    row.caseId(),
                    row.authority(),
                    row.legalBasis(),
                    row.documentNo(),
                    row.ruleId(),
                    row.proposedBy(),
                    row.signedBy(),
                    row.signedAt()))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Restriction> of(String caseId) {
    return restrictions.findOfCase(caseId).stream().map(RestrictionsService::restriction).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Restriction> runningOf(Collection<String> caseIds) {
    return caseIds.isEmpty()
        ? List.of()
        : restrictions.findRunning(caseIds).stream().map(RestrictionsService::restriction).toList();
  }

  @Override
  public void shorten(String restrictionId, Instant earlierEnd, String reason) {
    RestrictionRow before = known(restrictionId);
    Instant end = earlierEnd.truncatedTo(ChronoUnit.SECONDS);
    if (!before.isRunning()) {
      throw ProblemException.conflict("restriction.ended");
    }
    if (end.equals(before.lawfulEnd())) {
      return;
    }
    if (restrictions.shorten(restrictionId, end) == 0) {
      throw ProblemException.conflict("restriction.neverLater");
    }
    restrictions.moveFollowing(before.decisionId(), before.lawfulEnd(), end);
    audit.record(
        new Audit.Change(
            before.caseId(),
            "restriction.shortened",
            Map.of(
                "restrictionId", restrictionId,
                "kind", before.kind().name(),
                "from", before.lawfulEnd().toString(),
                "lawfulEnd", end.toString(),
                "reason", reason)));
  }

  @Override
  public void endAll(String caseId, String reason) {
    ends.endAll(caseId, clock.now(), reason);
  }

  @Override
  public void free(String caseId, String reason) {
    if (ends.endAll(caseId, clock.now(), reason)) {
      tellPath(caseId, LawfulEndWatchdog.MESSAGE);
    }
  }

  @Override
  public void endLawfully(String restrictionId) {
    RestrictionRow restriction = known(restrictionId);
    if (restriction.lawfulEnd().isAfter(clock.now())) {
      throw ProblemException.conflict("restriction.endNotCome");
    }
    ends.endLawfully(restriction);
    pathMessages.dropOfRestriction(restrictionId, clock.now());
    if (restrictions.findOfCase(restriction.caseId()).stream()
        .noneMatch(RestrictionRow::isRunning)) {
      tellPath(restriction.caseId(), CASE_FREED);
    }
  }

  private void tellPath(String caseId, String message) {
    Instant now = clock.now();
    pathMessages.insert(new PathMessageRow(Ids.next(), caseId, message, null, now, now, 0));
  }

  private RestrictionRow known(String restrictionId) {
    RestrictionRow restriction = restrictions.find(restrictionId);
    if (restriction == null) {
      throw ProblemException.notFound("restriction.unknown");
    }
    return restriction;
  }

  private static RestrictionRow row(String caseId, String decisionId, int seq, Part part) {
    return new RestrictionRow(
        Ids.next(),
        caseId,
        decisionId,
        seq,
        part.kind(),
        part.ruleId(),
        part.start() == null ? null : part.start().truncatedTo(ChronoUnit.SECONDS),
        part.lawfulEnd().truncatedTo(ChronoUnit.SECONDS),
        null,
        null);
  }

  private static Map<String, Object> details(
      String decisionId, Signed signed, List<RestrictionRow> rows) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("decisionId", decisionId);
    details.put("state", CaseState.UNDER_CONTROL.name());
    details.put("documentNo", signed.documentNo());
    details.put("ruleId", signed.ruleId());
    details.put("kind", rows.get(0).kind().name());
    if (rows.get(0).startAt() != null) {
      details.put("start", rows.get(0).startAt().toString());
    }
    details.put("lawfulEnd", rows.get(rows.size() - 1).lawfulEnd().toString());
    return details;
  }

  private static Restriction restriction(RestrictionRow row) {
    return new Restriction(
        row.id(),
        row.caseId(),
        row.decisionId(),
        row.seq(),
        row.kind(),
        row.ruleId(),
        row.startAt(),
        row.lawfulEnd(),
        row.endedAt(),
        row.endReason());
  }
}
