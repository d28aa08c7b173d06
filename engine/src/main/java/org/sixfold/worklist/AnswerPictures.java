package org.sixfold.worklist;

import org.sixfold.access.SignedInUser;
import org.sixfold.form.Forms;

/** Where the pictures that an answer names are kept. */
public interface AnswerPictures {

  /**
   * Binds the named pictures to the answer, in its transaction.
   *
   * @throws org.sixfold.shared.ProblemException 422 {@code form.invalid} with {@code
   *     attachment.unknown} for a field that names another's
   */
  void keep(SignedInUser by, TaskHandler.OpenTask task, Forms.Accepted accepted);
}
