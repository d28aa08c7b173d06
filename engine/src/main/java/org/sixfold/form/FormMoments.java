package org.sixfold.form;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.sixfold.form.FormField.Moment;
import org.sixfold.shared.FieldProblem;

/** Between which moments the times of one submission may lie. */
record FormMoments(Instant taskBegan, Instant now) {

  /** Room for what was first written on paper; whoever needs more corrects the file. */
  private static final Duration RECENT = Duration.ofDays(7);

  /** What is wrong with a well-formed moment; null if nothing. */
  FieldProblem problem(Moment moment, Object value, String path) {
    if (moment == null) {
      return null;
    }
    Instant at = OffsetDateTime.parse((String) value).toInstant();
    if (at.isAfter(now)) {
      return new FieldProblem(path, "form.future");
    }
    boolean tooLongAgo = moment == Moment.RECENT && at.isBefore(taskBegan.minus(RECENT));
    return tooLongAgo ? new FieldProblem(path, "form.tooLongAgo", RECENT.toDays()) : null;
  }
}
