package org.sixfold.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.shared.Actor;
import org.sixfold.shared.ProblemException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the user whom {@link PresentUserFilter} or {@link VisitorFilter} found for the request. */
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
    return find()
        .map(SignedInUser::username)
        .orElseGet(() -> visitor().map(Visitor::getName).orElse(SYSTEM));
  }

  @Override
  public String scope() {
    return visitor().map(one -> one.getName() + '\n' + one.linkId()).orElseGet(this::username);
  }

  private static Optional<SignedInUser> find() {
    return details() instanceof SignedInUser user ? Optional.of(user) : Optional.empty();
  }

  private static Optional<Visitor> visitor() {
    return details() instanceof Visitor visitor ? Optional.of(visitor) : Optional.empty();
  }

  private static Object details() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication == null ? null : authentication.getDetails();
  }
}
