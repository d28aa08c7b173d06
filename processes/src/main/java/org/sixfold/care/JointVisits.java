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
import org.sixfold.casework.JointVisitOver;
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
  private final Audit audit;
  private final SixfoldClock clock;
  private final ApplicationEventPublisher events;

  JointVisits(
      JointVisitMapper mapper, Audit audit, SixfoldClock clock, ApplicationEventPublisher events) {
    this.mapper = mapper;
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
      over(signed);
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
    if (!signed.isEmpty()) {
      over(signed);
    }
  }

  LocalDate day(Instant plannedAt) {
    return plannedAt.atZone(clock.zone()).toLocalDate();
  }

  private void over(List<JointVisitRow> signed) {
    JointVisitRow any = signed.get(0);
    List<JointVisitOver.Part> parts =
        signed.stream()
            .filter(one -> one.taskId() != null)
            .map(
                one ->
                    new JointVisitOver.Part(
                        Role.valueOf(one.visitPart()), one.taskId(), one.signedAt()))
            .toList();
    events.publishEvent(new JointVisitOver(any.caseId(), any.visitDay(), parts));
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
