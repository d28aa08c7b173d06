package org.sixfold.responsibility;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.responsibility.persistence.AbsenceRow;
import org.sixfold.responsibility.persistence.RosterMapper;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reporting absences: everybody their own, the command room and administrators anybody's. */
@Service
public class Absences {

  private final RosterMapper mapper;
  private final RosterCache cache;
  private final CurrentUser currentUser;
  private final Audit audit;

  Absences(RosterMapper mapper, RosterCache cache, CurrentUser currentUser, Audit audit) {
    this.mapper = mapper;
    this.cache = cache;
    this.currentUser = currentUser;
    this.audit = audit;
  }

  /**
   * Sets the one absence of a member, in place of an earlier one.
   *
   * @throws ProblemException 403 {@code access.forbidden}, 404 {@code member.unknown}, 422 {@code
   *     absence.invalid} with a problem per field
   */
  @Transactional
  public void set(Absence absence) {
    Member member = memberForChange(absence.username());
    List<FieldProblem> problems = problems(member, absence);
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("absence.invalid", problems);
    }
    AbsenceRow row =
        new AbsenceRow(member.username(), absence.from(), absence.to(), absence.substitute());
    if (mapper.updateAbsence(row) == 0) {
      mapper.insertAbsence(row);
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("from", absence.from());
    details.put("to", absence.to());
    details.put("substitute", absence.substitute());
    changed(member, "member.absenceSet", details);
  }

  /** Ends or withdraws a member's absence; nothing happens if there is none. */
  @Transactional
  public void clear(String username) {
    Member member = memberForChange(username);
    if (mapper.deleteAbsence(username) > 0) {
      changed(member, "member.absenceCleared", Map.of());
    }
  }

  private Member memberForChange(String username) {
    SignedInUser user = currentUser.get();
    if (!user.username().equals(username)) {
      user.require(Role.SUPERVISOR, Role.ADMIN);
    }
    return cache
        .get()
        .find(username)
        .orElseThrow(() -> ProblemException.notFound("member.unknown"));
  }

  private List<FieldProblem> problems(Member member, Absence absence) {
    Instant from = absence.from();
    Instant to = absence.to();
    if (!from.isBefore(to)) {
      return List.of(new FieldProblem("to", "period.endBeforeStart"));
    }
    boolean unfit =
        absence.substitute() != null
            && cache
                .get()
                .find(absence.substitute())
                .filter(other -> other.role() == member.role())
                .filter(other -> !other.username().equals(member.username()))
                .isEmpty();
    return unfit ? List.of(new FieldProblem("substitute", "absence.substituteUnfit")) : List.of();
  }

  private void changed(Member member, String action, Map<String, Object> details) {
    cache.changed();
    audit.record(new Audit.Change("member:" + member.username(), action, details));
  }
}
