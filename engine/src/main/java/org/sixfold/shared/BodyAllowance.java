package org.sixfold.shared;

import java.util.function.Predicate;

/** Lets some requests be larger than the few megabytes that any may have. */
public interface BodyAllowance {

  /**
   * How large a body may be.
   *
   * @param path without the query
   * @param hasRole tells by its name whether the signed-in user has a role
   * @return bytes; 0 if this request is none of its own
   */
  long bytes(String method, String path, Predicate<String> hasRole);
}
