package org.sixfold.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.TaskDraftMapper;
import org.sixfold.worklist.persistence.TaskDraftRow;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people have typed and not sent yet; nobody else is shown it. */
@Service
public class TaskDrafts {

  private static final int LONGEST = 100_000;
  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  private final WorkItemMapper items;
  private final TaskDraftMapper drafts;
  private final SixfoldClock clock;
  private final JsonMapper json;

  TaskDrafts(WorkItemMapper items, TaskDraftMapper drafts, SixfoldClock clock, JsonMapper json) {
    this.items = items;
    this.drafts = drafts;
    this.clock = clock;
    this.json = json;
  }

  /**
   * A draft as it was saved last, on whatever device.
   *
   * @param revision counts the savings, from 1
   */
  public record Draft(int revision, Instant savedAt, Map<String, Object> values) {}

  /** Which saving it was. */
  public record Saved(int revision, Instant savedAt) {}

  /** What the user has typed for a task. */
  Optional<Draft> find(SignedInUser user, String id) {
    return Optional.ofNullable(find(user, List.of(id)).get(id));
  }

  /** What the user has typed for tasks, by their ids. */
  Map<String, Draft> find(SignedInUser user, Collection<String> ids) {
    return ids.isEmpty()
        ? Map.of()
        : drafts.findAll(ids, user.username()).stream()
            .collect(Collectors.toMap(TaskDraftRow::taskId, this::draft));
  }

  private Draft draft(TaskDraftRow row) {
    return new Draft(row.revision(), row.savedAt(), json.readValue(row.draft(), VALUES));
  }

  /**
   * Keeps what the user has typed.
   *
   * @param basedOn revision that the writing device knew, 0 if none; null overwrites whatever there
   *     is
   * @throws ProblemException 409 {@code task.draftChanged} with {@code revision} and {@code
   *     savedAt} if another device saved since, 422 {@code task.draftTooLarge}, or as {@link
   *     TaskForms#form}
   */
  @Transactional
  public Saved save(SignedInUser user, String id, Map<String, Object> values, Integer basedOn) {
    TaskAccess.completable(user, items.find(id));
    String draft = json.writeValueAsString(values);
    if (draft.length() > LONGEST) {
      throw new ProblemException(422, "task.draftTooLarge", List.of(), Map.of(), LONGEST);
    }
    TaskDraftRow before = drafts.find(id, user.username());
    if (before != null && basedOn != null && basedOn != before.revision()) {
      throw changed(before);
    }
    int last = before == null ? 0 : before.revision();
    TaskDraftRow row = new TaskDraftRow(id, user.username(), last + 1, draft, clock.now());
    write(row, before == null);
    return new Saved(row.revision(), row.savedAt());
  }

  private void write(TaskDraftRow row, boolean first) {
    if (first) {
      try {
        drafts.insert(row);
      } catch (DuplicateKeyException otherDevice) {
        throw changed(drafts.find(row.taskId(), row.username()));
      }
      items.markDraft(row.taskId());
    } else if (drafts.update(row) == 0) {
      throw changed(drafts.find(row.taskId(), row.username()));
    }
  }

  private static ProblemException changed(TaskDraftRow now) {
    return new ProblemException(
        409,
        "task.draftChanged",
        List.of(),
        now == null ? Map.of() : Map.of("revision", now.revision(), "savedAt", now.savedAt()));
  }
}
