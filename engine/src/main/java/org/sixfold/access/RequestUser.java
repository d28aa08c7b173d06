package org.sixfold.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.shared.Actor;
import org.sixfold.shared.ProblemException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the user whom {@link PresentUserFilter} looked up for the request. */
@Component
class RequestUser implements CurrentUser, Actor {

  @Override
  public SignedInUser get() {
    return find()
        .orElseThrow(() -> new ProblemException(401, "session.required", List.of(), Map.of()));
  }

  @Override
  public String usernameOrSystem() {
    return username();
  }

  @Override
  public String username() {
    return find().map(SignedInUser::username).orElse(SYSTEM);
  }

  private static Optional<SignedInUser> find() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getDetails() instanceof SignedInUser user
        ? Optional.of(user)
        : Optional.empty();
  }
}
