package org.sixfold.shared;

/** Who acts at the moment, as the audit names them. */
public interface Actor {

  /** What stands for the product itself: schedules, timers, imports at start. */
  String SYSTEM = "system";

  /** What stands for the person of a case, on the own page. */
  String PERSON = "person";

  /** The signed-in user's name, {@link #PERSON}, or {@link #SYSTEM} outside a request. */
  String username();

  /** Whose keys of repeated writes these are: persons share a name, never a key. */
  default String scope() {
    return username();
  }
}
