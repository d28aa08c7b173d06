package org.sixfold.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.handover.HandOverDraft.Person;
import org.sixfold.handover.SignedHandOver.SignedLine;
import org.sixfold.handover.persistence.HandOverLineRow;
import org.sixfold.handover.persistence.HandOverMapper;
import org.sixfold.handover.persistence.HandOverNoteRow;
import org.sixfold.notification.Notifications;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in signed notes.
 *
 * <p>The giver names who takes over: somebody of the same role, at a facility of the same desk, who
 * is there when the giver leaves. Of each person the note tells only a taker who looks after that
 * person then by roster, substitution or rota ({@link Reach}); a line about anybody else is
 * refused, and the page offers none. The facts beside the words are the server's, of the moment of
 * signing.
 */
@Service
@Transactional
public class HandOverSigning {

  private final HandOverMapper mapper;
  private final HandOverDrafts drafts;
  private final HandOverNotes notes;
  private final HandOverCheck check;
  private final Notifications notifications;
  private final Audit audit;

  HandOverSigning(
      HandOverMapper mapper,
      HandOverDrafts drafts,
      HandOverNotes notes,
      HandOverCheck check,
      Notifications notifications,
      Audit audit) {
    this.mapper = mapper;
    this.drafts = drafts;
    this.notes = notes;
    this.check = check;
    this.notifications = notifications;
    this.audit = audit;
  }

  /**
   * Signs a note; people whose case has ended meanwhile are left out.
   *
   * @throws ProblemException 422 {@code form.invalid} with a problem per field; 409 {@code
   *     handOver.keyReused} if another note has that name
   */
  public HandOverNote sign(SignedInUser giver, SignedHandOver handedIn) {
    giver.require(HandOverNotes.HANDLERS);
    SignedHandOver signed = HandOverCheck.words(giver, handedIn);
    HandOverNoteRow known = mapper.findByKey(giver.username(), signed.noteId());
    if (known != null) {
      return again(giver, known, signed);
    }
    HandOverDraft draft =
        drafts.of(giver, signed.lines().stream().map(SignedLine::caseId).toList());
    Map<String, Person> people =
        draft.people().stream().collect(Collectors.toMap(Person::caseId, Function.identity()));
    check.people(signed, draft, people);
    HandOverNoteRow row =
        new HandOverNoteRow(
            Ids.next(),
            signed.noteId(),
            giver.role(),
            giver.username(),
            signed.to(),
            signed.words(),
            draft.asOf(),
            draft.startsAt(),
            null);
    try {
      mapper.insert(row);
    } catch (DuplicateKeyException meanwhile) {
      return again(giver, mapper.findByKey(giver.username(), signed.noteId()), signed);
    }
    List<HandOverLineRow> lines = lines(row.id(), signed.lines(), people);
    if (!lines.isEmpty()) {
      mapper.insertLines(lines);
    }
    record(row, lines);
    notifications.queue(
        "hand-over-given:" + row.id(),
        row.takenBy(),
        "hand-over-given",
        Map.of("from", row.givenBy(), "count", lines.size()));
    return notes.note(giver, row);
  }

  private static List<HandOverLineRow> lines(
      String noteId, List<SignedLine> signed, Map<String, Person> people) {
    List<HandOverLineRow> lines = new ArrayList<>();
    for (SignedLine line : signed) {
      Person person = people.get(line.caseId());
      if (person != null) {
        NextTask task = person.task();
        lines.add(
            new HandOverLineRow(
                noteId,
                line.caseId(),
                lines.size(),
                String.join(",", person.facts()),
                task == null ? null : task.kind(),
                task == null ? null : task.due(),
                line.words(),
                null));
      }
    }
    return lines;
  }

  /** What was sent twice is one note; another one must not pass for it. */
  private HandOverNote again(SignedInUser giver, HandOverNoteRow row, SignedHandOver signed) {
    List<SignedLine> kept =
        mapper.findLines(List.of(row.id())).stream()
            .map(line -> new SignedLine(line.caseId(), line.words()))
            .toList();
    boolean same =
        row.takenBy().equals(signed.to())
            && String.valueOf(row.words()).equals(String.valueOf(signed.words()))
            && signed.lines().containsAll(kept);
    if (!same) {
      throw ProblemException.conflict("handOver.keyReused");
    }
    return notes.note(giver, row);
  }

  private void record(HandOverNoteRow row, List<HandOverLineRow> lines) {
    Map<String, Object> details = Map.of("noteId", row.id(), "to", row.takenBy());
    List<Audit.Change> changes = new ArrayList<>();
    changes.add(new Audit.Change("hand-over:" + row.id(), "handOver.given", details));
    lines.forEach(line -> changes.add(new Audit.Change(line.caseId(), "handOver.given", details)));
    audit.recordAll(changes);
  }
}
