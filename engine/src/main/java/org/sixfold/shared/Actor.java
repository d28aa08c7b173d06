package org.sixfold.shared;

/** Who acts at the moment, as the audit names them. */
public interface Actor {

  /** What stands for the product itself: schedules, timers, imports at start. */
  String SYSTEM = "system";

  /** The signed-in user's name, or {@link #SYSTEM} outside a request. */
  String username();
}
