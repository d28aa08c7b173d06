package org.sixfold.intake;

import java.util.Collection;
import java.util.Map;

/**
 * Whom nobody has reached yet, although it was tried: an honest answer to the sender of a list, and
 * another one than that nobody has tried. Whoever knows the path's calls and visits says so.
 */
public interface ContactTries {

  /** Of the given cases those that were tried and not reached, with the number of tries. */
  Map<String, Integer> notReached(Collection<String> caseIds);
}
