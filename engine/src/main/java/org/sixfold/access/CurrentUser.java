package org.sixfold.access;

/** The user of the request at hand. */
public interface CurrentUser {

  /**
   * The user who asks.
   *
   * @throws org.sixfold.shared.ProblemException 401 {@code session.required} outside a signed-in
   *     request
   */
  SignedInUser get();

  /** The user's name for the audit; {@code system} where no request is at hand. */
  String usernameOrSystem();
}
