package org.sixfold.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a new rule set calls people of a class that it no longer has: by decision, never guessed.
 */
@Component
public class SuccessorClasses {

  private final RuleBooks books;

  SuccessorClasses(RuleBooks books) {
    this.books = books;
  }

  /** The class named by a rule set that is in force here on that day; empty if none names one. */
  public Optional<String> of(String personClass, LocalDate day) {
    return books.active().successor(personClass, day);
  }
}
