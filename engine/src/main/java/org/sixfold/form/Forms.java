package org.sixfold.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The task forms on the class path ({@code forms/<stage>/<kind>.form}) and what they accept. */
public interface Forms {

  Optional<FormSchema> find(String kind);

  /**
   * Checks what was sent against the form: unknown keys, types, required fields, ranges, choices;
   * hidden fields are dropped. What was done lies neither ahead nor more than seven days before the
   * task began.
   *
   * @return the accepted values, those marked as health data apart from the others
   * @throws org.sixfold.shared.ProblemException 422 {@code form.invalid} with a problem per field
   */
  Accepted accept(String kind, Map<String, Object> data, Instant taskBegan);

  /** Whether a kind's form has a field for pictures. */
  boolean asksForPictures(String kind);

  /** Values of one submission; health values go to a table of their own. */
  record Accepted(
      Map<String, Object> answers,
      Map<String, Object> healthAnswers,
      List<NamedPicture> pictures) {}

  /** A picture that an answer names, and whether its field is a health field. */
  record NamedPicture(String id, String field, boolean health) {}
}
