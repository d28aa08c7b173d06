package org.sixfold.access;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Two visitors, by secrets that tests know. */
@Component
class TestVisits implements Visits {

  static final String SECRET = "the-secret-of-one";
  static final String OTHER = "the-secret-of-another";

  @Override
  public Optional<Visitor> find(String secret) {
    return Set.of(SECRET, OTHER).contains(secret)
        ? Optional.of(new Visitor("link-" + secret, "case-" + secret))
        : Optional.empty();
  }
}
