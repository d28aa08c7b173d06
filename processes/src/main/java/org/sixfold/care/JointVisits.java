package org.sixfold.care;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.audit.Audit;
import org.sixfold.care.persistence.JointVisitMapper;
import org.sixfold.care.persistence.JointVisitRow;
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

  JointVisits(JointVisitMapper mapper, Audit audit) {
    this.mapper = mapper;
    this.audit = audit;
  }

  void signed(JointVisitRow visit) {
    mapper.insert(visit);
    record(visit.caseId(), "visit.signed", visit.visitDay(), visit.visitPart());
  }

  /** Notes each part that nobody signed on a day. */
  void missed(String caseId, LocalDate day) {
    List<String> signed = mapper.findParts(caseId, day);
    PARTS.stream()
        .filter(part -> !signed.contains(part))
        .forEach(part -> record(caseId, "visit.missed", day, part));
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
