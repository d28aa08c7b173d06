package org.sixfold.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.Role;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseState;
import org.sixfold.casework.KnownStays.Stay;
import org.sixfold.riskarea.AreaMatches;
import org.sixfold.riskarea.RiskArea;
import org.sixfold.riskarea.RiskAreaConfirmed;
import org.sixfold.shared.Actor;
import org.springframework.stereotype.Component;

/** Whether somebody's class rests on an area of which less follows now, and who is asked then. */
@Component
class AreaReview {

  /** What came of looking at a case. */
  enum Finding {
    /** The person was not there, or another area is the reason. */
    NOT_CONCERNED,
    /** Still checked: the doctor, and who would sign, know. */
    TOLD,
    /** A shorter measure is asked for; a doctor proposes. */
    ASKED;

    boolean isConcerned() {
      return this != NOT_CONCERNED;
    }
  }

  private final CaseFiles cases;
  private final KnownStays stays;
  private final AreaMarks marks;
  private final AreaMatches matches;
  private final RunningRule running;
  private final Proposals proposals;
  private final MeasureChanges changes;
  private final Notes notes;

  AreaReview(
      CaseFiles cases,
      KnownStays stays,
      AreaMarks marks,
      AreaMatches matches,
      RunningRule running,
      Proposals proposals,
      MeasureChanges changes,
      Notes notes) {
    this.cases = cases;
    this.stays = stays;
    this.marks = marks;
    this.matches = matches;
    this.running = running;
    this.proposals = proposals;
    this.changes = changes;
    this.notes = notes;
  }

  Finding of(String caseId, RiskAreaConfirmed change) {
    List<Stay> where = stays.of(caseId);
    if (!wasIn(where, change.changed()) || restsOnAnother(where, change)) {
      return Finding.NOT_CONCERNED;
    }
    return cases.summaries(List.of(caseId)).get(caseId).state() == CaseState.CHECKING
        ? tell(caseId, change)
        : ask(caseId, change);
  }

  private boolean wasIn(List<Stay> where, RiskArea area) {
    return where.stream()
        .filter(stay -> area.overlaps(stay.from(), stay.to()))
        .anyMatch(stay -> matches.fit(stay.place(), area).isPresent());
  }

  /** Another area, as strict as this one was, is reason enough. */
  private boolean restsOnAnother(List<Stay> where, RiskAreaConfirmed change) {
    return marks.of(where).stream()
        .filter(AreaMarks.Mark::isSure)
        .map(AreaMarks.Mark::area)
        .filter(area -> !area.id().equals(change.changed().id()))
        .filter(area -> !area.id().equals(change.entry().id()))
        .anyMatch(area -> !area.level().isLowerThan(change.changed().level()));
  }

  private Finding tell(String caseId, RiskAreaConfirmed change) {
    String cause = change.entry().id();
    notes.tellDoctor(caseId, CaseNote.AREA_LOWERED, cause);
    if (proposals.latest(caseId).isPresent()) {
      notes.tell(Role.DECIDING_OFFICER, caseId, CaseNote.AREA_LOWERED, cause);
    }
    return Finding.TOLD;
  }

  /** Somebody who looks at the measure already, or cannot yet, is told instead of asked twice. */
  private Finding ask(String caseId, RiskAreaConfirmed change) {
    Optional<RunningRule.Applied> rule = running.of(caseId);
    if (rule.isEmpty() || !rule.get().rule().restsOnArea()) {
      return Finding.NOT_CONCERNED;
    }
    boolean taken =
        !changes.isUnderWay(caseId)
            && changes.ask(
                caseId, MeasureChange.SHORTEN, reason(change), Actor.SYSTEM, routing(change));
    if (taken) {
      return Finding.ASKED;
    }
    notes.tellDoctor(caseId, CaseNote.AREA_LOWERED, change.entry().id());
    return Finding.TOLD;
  }

  private static Map<String, Object> routing(RiskAreaConfirmed change) {
    boolean ends = change.entry().kind() == RiskArea.Kind.END;
    return Map.of(
        "cause",
        change.entry().id(),
        MeasureChanges.ONLY_SHORTER,
        true,
        MeasureChanges.AREA_NOW,
        ends ? "" : change.entry().level().name());
  }

  private static String reason(RiskAreaConfirmed change) {
    RiskArea now = change.entry();
    String becomes = now.kind() == RiskArea.Kind.END ? "不再是风险区" : "现为" + now.level().word();
    return now.placeName()
        + "原为"
        + change.changed().level().word()
        + "，"
        + becomes
        + "（"
        + now.paper().citation()
        + "），请复核能否缩短或减轻；只可缩短，不得延长";
  }
}
