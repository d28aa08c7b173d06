package org.sixfold.care;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.Role;
import org.sixfold.audit.Audit;
import org.sixfold.care.persistence.MedicalExitMapper;
import org.sixfold.care.persistence.MedicalExitRow;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.Notes;
import org.sixfold.shared.Ids;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaving for care and coming back. It moves no end: the clock runs on. */
@Service
@Transactional
class MedicalExits {

  /** How long a visit to a hospital is taken to last where nobody says. */
  static final Duration USUAL = Duration.ofHours(8);

  private final MedicalExitMapper mapper;
  private final Restrictions restrictions;
  private final Notes notes;
  private final Audit audit;
  private final SixfoldClock clock;

  MedicalExits(
      MedicalExitMapper mapper,
      Restrictions restrictions,
      Notes notes,
      Audit audit,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.restrictions = restrictions;
    this.notes = notes;
    this.audit = audit;
    this.clock = clock;
  }

  /** Keeps a request. Returns its id. */
  String open(String caseId, boolean emergency) {
    String id = Ids.next();
    mapper.insert(MedicalExitRow.requested(id, caseId, emergency, clock.now()));
    record(caseId, "medicalExit.requested", Map.of("exitId", id, "emergency", emergency));
    if (emergency) {
      for (Role role : List.of(Role.DOCTOR, Role.FACILITY_DESK, Role.SUPERVISOR)) {
        notes.tell(role, caseId, CaseNote.CARE_EMERGENCY, id);
      }
    }
    return id;
  }

  MedicalExitRow of(String id) {
    return mapper.find(id);
  }

  /** What was arranged. Returns when the person is expected back. */
  Instant arranged(MedicalExitRow exit) {
    mapper.update(exit);
    record(
        exit.caseId(),
        "medicalExit.arranged",
        Map.of("exitId", exit.id(), "emergency", exit.emergency()));
    return exit.expectedAt();
  }

  /** The person is back. */
  void back(String id, Instant at) {
    MedicalExitRow exit = mapper.find(id);
    mapper.update(exit.backAt(at));
    record(exit.caseId(), "medicalExit.returned", Map.of("exitId", id, "backAt", at.toString()));
  }

  /** The person is away longer than expected. */
  void expected(String id, Instant at) {
    mapper.update(mapper.find(id).expectedAt(at));
  }

  /** The last end of the restrictions into which the person comes back; empty if none runs. */
  Optional<Instant> restrictedUntil(String caseId) {
    List<Restriction> all = restrictions.of(caseId);
    boolean limited = all.stream().anyMatch(one -> one.limitsAt(clock.now()));
    return all.stream()
        .filter(one -> limited && one.endedAt() == null)
        .map(Restriction::lawfulEnd)
        .max(Comparator.naturalOrder());
  }

  private void record(String caseId, String action, Map<String, Object> details) {
    audit.record(new Audit.Change(caseId, action, details));
  }
}
