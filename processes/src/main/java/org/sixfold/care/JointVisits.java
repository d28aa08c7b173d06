package org.sixfold.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.audit.Audit;
import org.sixfold.care.persistence.JointVisitMapper;
import org.sixfold.care.persistence.JointVisitRow;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseState;
import org.sixfold.casework.JointVisitOver;
import org.sixfold.casework.JointVisitOver.Ending;
import org.sixfold.shared.SixfoldClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joint visits: each of the three signs a part of their own. */
@Service
@Transactional
class JointVisits {

  /** Who comes: each signs what this role saw. */
  static final List<String> PARTS =
      List.of(Role.VILLAGE_CADRE.name(), Role.DOCTOR.name(), Role.POLICE_OFFICER.name());

  private final JointVisitMapper mapper;
  private final CaseFiles cases;
  private final DeathReports deaths;
  private final Audit audit;
  private final SixfoldClock clock;
  private final ApplicationEventPublisher events;

  JointVisits(
      JointVisitMapper mapper,
      CaseFiles cases,
      DeathReports deaths,
      Audit audit,
      SixfoldClock clock,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.cases = cases;
    this.deaths = deaths;
    this.audit = audit;
    this.clock = clock;
    this.events = events;
  }

  void signed(JointVisitRow visit) {
    mapper.insert(visit);
    record(visit.caseId(), "visit.signed", visit.visitDay(), visit.visitPart());
    List<JointVisitRow> signed =
        mapper.findParts(visit.caseId(), visit.visitDay(), visit.plannedAt());
    if (signed.size() == PARTS.size()) {
      over(signed, Ending.ALL_SIGNED);
    }
  }

  /** Notes each part of a planned visit that nobody signed when its day was over. */
  void missed(String caseId, Instant plannedAt) {
    LocalDate day = day(plannedAt);
    List<JointVisitRow> signed = mapper.findParts(caseId, day, plannedAt);
    List<String> parts = signed.stream().map(JointVisitRow::visitPart).toList();
    PARTS.stream()
        .filter(part -> !parts.contains(part))
        .forEach(part -> record(caseId, "visit.missed", day, part));
    over(signed, Ending.DAY_OVER);
  }

  /**
   * Nobody signs this visit any more: all have, or the path left it. What some signed is not lost.
   *
   * @param closesAt when the hours of visits end on its day
   */
  void left(String caseId, Instant plannedAt, Instant closesAt) {
    over(
        mapper.findParts(caseId, day(plannedAt), plannedAt),
        closesAt.isAfter(clock.now()) ? ending(caseId) : Ending.DAY_OVER);
  }

  /** A death is confirmed before the path ends the case. */
  private Ending ending(String caseId) {
    if (deaths.isConfirmed(caseId)) {
      return Ending.DECEASED;
    }
    boolean free = cases.summaries(List.of(caseId)).get(caseId).state() == CaseState.RELEASED;
    return free ? Ending.MEASURE_ENDED : Ending.WENT_ON;
  }

  LocalDate day(Instant plannedAt) {
    return plannedAt.atZone(clock.zone()).toLocalDate();
  }

  /** Once for a visit, whoever notices first that it is over. */
  private void over(List<JointVisitRow> signed, Ending ending) {
    if (signed.isEmpty() || mapper.close(signed.get(0), clock.now()) == 0) {
      return;
    }
    JointVisitRow any = signed.get(0);
    List<JointVisitOver.Part> parts =
        signed.stream()
            .filter(one -> one.taskId() != null)
            .map(
                one ->
                    new JointVisitOver.Part(
                        Role.valueOf(one.visitPart()), one.taskId(), one.signedAt()))
            .toList();
    events.publishEvent(new JointVisitOver(any.caseId(), any.visitDay(), parts, ending));
  }

  List<JointVisitRow> of(String caseId) {
    return mapper.findOfCase(caseId);
  }

  private void record(String caseId, String action, LocalDate day, String part) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("day", day.toString());
    details.put("role", part);
    audit.record(new Audit.Change(caseId, action, details));
  }
}
