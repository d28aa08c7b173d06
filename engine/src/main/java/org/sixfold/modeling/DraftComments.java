package org.sixfold.modeling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.modeling.persistence.DraftCommentMapper;
import org.sixfold.modeling.persistence.DraftCommentRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.FreeText;
import org.sixfold.shared.Ids;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What designers say to each other about a draft, on an element or a file. */
@Service
@Transactional
public class DraftComments {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_ELEMENT = 200;
  private static final int LONGEST_TEXT = 2000;

  private final DraftCommentMapper mapper;
  private final DraftDesk desk;
  private final Audit audit;
  private final SixfoldClock clock;

  DraftComments(DraftCommentMapper mapper, DraftDesk desk, Audit audit, SixfoldClock clock) {
    this.mapper = mapper;
    this.desk = desk;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * One comment.
   *
   * @param element id within the file; empty for the whole file
   * @param doneBy who settled it; null while it is open
   */
  public record Comment(
      String id,
      String file,
      String element,
      String text,
      String author,
      Instant at,
      String doneBy,
      Instant doneAt) {}

  /**
   * Comments, oldest first.
   *
   * @throws ProblemException as {@link Drafts#find}
   */
  @Transactional(readOnly = true)
  public Page<Comment> of(SignedInUser user, String draftId, Paging paging) {
    desk.find(user, draftId);
    List<DraftCommentRow> rows = mapper.of(draftId, paging.after(), paging.fetch());
    return paging.page(rows, DraftCommentRow::id).map(DraftComments::view);
  }

  /**
   * Says something; also about a draft that is proposed already.
   *
   * @param element may be null
   * @throws ProblemException as {@link Drafts#find}; 422 {@code draft.invalid}
   */
  public Comment say(SignedInUser user, String draftId, String file, String element, String text) {
    desk.find(user, draftId);
    List<FieldProblem> problems = new ArrayList<>();
    String name = FreeText.key("file", file, LONGEST_NAME, problems);
    String place =
        element == null || element.isBlank()
            ? ""
            : FreeText.key("element", element, LONGEST_ELEMENT, problems);
    String words = FreeText.required("text", text, LONGEST_TEXT, problems);
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("draft.invalid", problems);
    }
    String id = Ids.next();
    mapper.insert(
        new DraftCommentRow(
            id, draftId, name, place, words, user.username(), clock.now(), null, null));
    record(draftId, "draft.commented", id);
    return view(mapper.find(draftId, id));
  }

  /**
   * Settles a comment; again does nothing.
   *
   * @throws ProblemException as {@link Drafts#find}; 404 {@code draft.commentUnknown}
   */
  public Comment done(SignedInUser user, String draftId, String id) {
    desk.find(user, draftId);
    if (mapper.find(draftId, id) == null) {
      throw ProblemException.notFound("draft.commentUnknown");
    }
    if (mapper.done(id, user.username(), clock.now()) == 1) {
      record(draftId, "draft.commentDone", id);
    }
    return view(mapper.find(draftId, id));
  }

  private void record(String draftId, String action, String id) {
    audit.record(new Audit.Change("draft:" + draftId, action, Map.of("comment", id)));
  }

  private static Comment view(DraftCommentRow row) {
    return new Comment(
        row.id(),
        row.fileName(),
        row.element(),
        row.content(),
        row.author(),
        row.saidAt(),
        row.doneBy(),
        row.doneAt());
  }
}
