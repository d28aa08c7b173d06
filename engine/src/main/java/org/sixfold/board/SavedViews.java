package org.sixfold.board;

import java.util.ArrayList;
import java.util.List;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.persistence.SavedViewMapper;
import org.sixfold.board.persistence.SavedViewRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.PersonalNumbers;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Filters that somebody keeps under a name, on whatever device. */
@Service
@Transactional
public class SavedViews {

  private static final int MOST = 30;
  private static final int LONGEST_NAME = 60;
  private static final String ID = "[0-9A-Za-z-]{1,40}";

  private final SavedViewMapper mapper;
  private final SixfoldClock clock;
  private final JsonMapper json;

  SavedViews(SavedViewMapper mapper, SixfoldClock clock, JsonMapper json) {
    this.mapper = mapper;
    this.clock = clock;
    this.json = json;
  }

  /** A kept filter. */
  public record SavedView(String id, String name, BoardFilter filter) {}

  /** The user's own, by name. */
  @Transactional(readOnly = true)
  public List<SavedView> of(SignedInUser user) {
    return mapper.of(user.username()).stream()
        .map(
            row ->
                new SavedView(
                    row.id(), row.name(), json.readValue(row.filter(), BoardFilter.class)))
        .toList();
  }

  /**
   * Keeps a view, or keeps it anew: the same call again changes nothing.
   *
   * @param id the caller makes it up
   * @throws ProblemException 422 {@code board.viewInvalid}, {@code board.viewsTooMany}
   */
  public SavedView save(SignedInUser user, SavedView view) {
    refuseUnfit(view);
    SavedViewRow row =
        new SavedViewRow(
            user.username(),
            view.id(),
            view.name().strip(),
            json.writeValueAsString(view.filter()),
            clock.now());
    if (mapper.update(row) == 0) {
      if (mapper.of(user.username()).size() >= MOST) {
        throw ProblemException.unfit("board.viewsTooMany", List.of(), MOST);
      }
      insert(row);
    }
    return new SavedView(row.id(), row.name(), view.filter());
  }

  private void insert(SavedViewRow row) {
    try {
      mapper.insert(row);
    } catch (DuplicateKeyException savedMeanwhile) {
      mapper.update(row);
    }
  }

  /** Forgets a view; one that is not there is forgotten already. */
  public void forget(SignedInUser user, String id) {
    mapper.delete(user.username(), id);
  }

  private static void refuseUnfit(SavedView view) {
    List<FieldProblem> problems = new ArrayList<>();
    if (!view.id().matches(ID)) {
      problems.add(new FieldProblem("id", "value.invalid"));
    }
    if (view.name() == null || view.name().isBlank()) {
      problems.add(new FieldProblem("name", "value.missing"));
    } else if (view.name().strip().length() > LONGEST_NAME) {
      problems.add(new FieldProblem("name", "form.tooLong", LONGEST_NAME));
    } else if (PersonalNumbers.areIn(view.name())) {
      problems.add(new FieldProblem("name", "text.personalNumber"));
    }
    if (view.filter() == null) {
      problems.add(new FieldProblem("filter", "value.missing"));
    } else if (tooLong(view.filter().grid()) || tooLong(view.filter().list())) {
      problems.add(new FieldProblem("filter", "value.invalid"));
    }
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("board.viewInvalid", problems);
    }
  }

  private static boolean tooLong(String code) {
    return code != null && code.length() > 40;
  }
}
