package org.sixfold.attachment;

import java.time.Instant;
import java.util.List;
import org.sixfold.access.SignedInUser;
import org.sixfold.attachment.persistence.AttachmentMapper;
import org.sixfold.attachment.persistence.AttachmentRow;
import org.sixfold.casefile.CaseFileReader;
import org.sixfold.form.Forms;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.AnswerableTasks;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes pictures in for tasks, and shows them to who may see them. */
@Service
public class Attachments {

  private final AttachmentMapper attachments;
  private final PictureReader pictures;
  private final AnswerableTasks tasks;
  private final Forms forms;
  private final CaseFileReader files;
  private final AttachmentProperties limits;
  private final SixfoldClock clock;

  Attachments(
      AttachmentMapper attachments,
      PictureReader pictures,
      AnswerableTasks tasks,
      Forms forms,
      CaseFileReader files,
      AttachmentProperties limits,
      SixfoldClock clock) {
    this.attachments = attachments;
    this.pictures = pictures;
    this.tasks = tasks;
    this.forms = forms;
    this.files = files;
    this.limits = limits;
    this.clock = clock;
  }

  /** A picture as it was taken in; the answer of its task names it by the id. */
  public record Added(
      String id, int width, int height, int bytes, String sha256, Instant addedAt) {}

  /**
   * Takes a picture in, for the answer of a task that the user is to give.
   *
   * @throws ProblemException as {@link AnswerableTasks#of} and {@link PictureReader#read}; 422
   *     {@code attachment.notAsked}; 409 {@code attachment.tooMany}
   */
  @Transactional
  public Added add(SignedInUser user, String taskId, byte[] file) {
    OpenTask task = tasks.of(user, taskId);
    if (!forms.asksForPictures(task.deployment(), task.kind())) {
      throw ProblemException.unfit("attachment.notAsked", List.of());
    }
    if (attachments.countUnbound(taskId, user.username()) >= limits.maxWaiting()) {
      throw ProblemException.conflict("attachment.tooMany", limits.maxWaiting());
    }
    Picture picture = pictures.read(file);
    AttachmentRow row =
        new AttachmentRow(
            Ids.next(),
            taskId,
            task.caseId(),
            task.kind(),
            null,
            false,
            picture.width(),
            picture.height(),
            picture.jpeg().length,
            picture.sha256(),
            user.username(),
            clock.now(),
            null);
    attachments.insert(row, picture.jpeg());
    return new Added(
        row.id(), row.width(), row.height(), row.byteCount(), row.sha256(), row.addedAt());
  }

  /**
   * A picture's bytes, JPEG. One that no answer names yet is its sender's alone; any other opens
   * the whole file, which is logged.
   *
   * @throws ProblemException 404 {@code attachment.unknown}, also where the viewer may not know;
   *     403 {@code case.notWhole}; 409 {@code attachment.altered}
   */
  @Transactional
  public byte[] read(SignedInUser user, String id) {
    AttachmentRow row = attachments.find(id);
    if (row == null) {
      throw unknown();
    }
    if (row.boundAt() == null) {
      if (!row.addedBy().equals(user.username())) {
        throw unknown();
      }
    } else {
      if (row.health() && !CaseFileReader.mayReadHealth(user)) {
        throw unknown();
      }
      files.openWhole(row.caseId(), user);
    }
    byte[] content = attachments.content(id).content();
    if (!Picture.sha256(content).equals(row.sha256())) {
      throw ProblemException.conflict("attachment.altered");
    }
    return content;
  }

  private static ProblemException unknown() {
    return ProblemException.notFound("attachment.unknown");
  }
}
