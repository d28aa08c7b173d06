package org.sixfold.verification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.Role;
import org.sixfold.audit.Audit;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.verification.persistence.SecondReadingMapper;
import org.sixfold.verification.persistence.SecondReadingRow;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.stereotype.Component;

/**
 * The second pair of eyes on a contradiction: a link cadre or a doctor who answers for the grid and
 * signs from the own account, never who writes it down, and never who later proposes a measure.
 */
@Component
class SecondReadings {

  private static final List<Role> READERS = List.of(Role.LINK_CADRE, Role.DOCTOR);

  private final SecondReadingMapper mapper;
  private final Responsibility responsibility;
  private final Audit audit;
  private final SixfoldClock clock;

  SecondReadings(
      SecondReadingMapper mapper, Responsibility responsibility, Audit audit, SixfoldClock clock) {
    this.mapper = mapper;
    this.responsibility = responsibility;
    this.audit = audit;
    this.clock = clock;
  }

  /** Link cadres, and doctors other than the one who answers and would propose. */
  List<Member> readers(OpenTask task) {
    Instant now = clock.now();
    String proposer = responsibility.answerable(Role.DOCTOR, task.grid(), now).orElse(null);
    return READERS.stream()
        .flatMap(role -> responsibility.candidates(role, task.grid(), now).stream())
        .filter(member -> !member.username().equals(proposer))
        .toList();
  }

  boolean mayRead(OpenTask task, String reader, String writer) {
    return !writer.equals(reader)
        && readers(task).stream().map(Member::username).anyMatch(reader::equals);
  }

  /**
   * Keeps what the second reader signed.
   *
   * @param agreed what writer and reader found together
   */
  void keep(Submission submission, String writer, String agreed) {
    String reader = submission.by().username();
    mapper.insert(
        new SecondReadingRow(
            submission.task().id(),
            submission.task().caseId(),
            reader,
            writer,
            agreed,
            submission.at()));
    audit.record(
        new Audit.Change(
            submission.task().caseId(),
            "contradiction.secondRead",
            Map.of("member", reader, "outcome", agreed)));
  }

  Optional<SecondReadingRow> latest(String caseId) {
    return Optional.ofNullable(mapper.findLatest(caseId));
  }
}
