package org.sixfold.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The task forms and what they accept. A form is that of a deployment, so that a task keeps the
 * form it began with; what a deployment lacks is on the class path ({@code
 * forms/<stage>/<kind>.form}).
 */
public interface Forms {

  /** The form of a kind in the active release. */
  Optional<FormSchema> find(String kind);

  /**
   * The form of a kind in a deployment.
   *
   * @param deployment null for the class path
   */
  Optional<FormSchema> find(String deployment, String kind);

  /** One version of a form, whichever release had it. */
  Optional<FormSchema> findVersion(String kind, String version);

  /**
   * Checks what was sent against the form: unknown keys, types, required fields, ranges, choices;
   * hidden fields are dropped. What was done lies neither ahead nor more than seven days before the
   * task began.
   *
   * @param deployment null for the class path
   * @return the accepted values, those marked as health data apart from the others
   * @throws org.sixfold.shared.ProblemException 422 {@code form.invalid} with a problem per field
   */
  Accepted accept(String deployment, String kind, Map<String, Object> data, Instant taskBegan);

  /** Whether a kind's form in a deployment has a field for pictures. */
  boolean asksForPictures(String deployment, String kind);

  /** Values of one submission; health values go to a table of their own. */
  record Accepted(
      Map<String, Object> answers,
      Map<String, Object> healthAnswers,
      List<NamedPicture> pictures) {}

  /** A picture that an answer names, and whether its field is a health field. */
  record NamedPicture(String id, String field, boolean health) {}
}
