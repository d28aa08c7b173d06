package org.sixfold.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What somebody who waits at a gate needs meanwhile; kept with the hold, so that it is answered
 * for.
 */
public interface GateNeeds {

  /** What is asked for with one key. */
  enum Kind {
    /** A child without a guardian: the command room is told at once. */
    MINOR_ALONE,
    WARMTH,
    TOILET,
    MEDICINE
  }

  /**
   * A need as noted.
   *
   * @param metAt null while it is open
   */
  record Need(Kind need, Instant askedAt, Instant metAt) {}

  /** Published in the transaction in which a need is noted. */
  record NeedAsked(String caseId, String needId, Kind need) {}

  /**
   * Notes a need; one that is open already stays as it is.
   *
   * @return false if nobody waits
   */
  boolean ask(String caseId, Kind need, Instant at, String by);

  /**
   * The person has what was asked for; told twice, it was met the first time.
   *
   * @return false if nobody waits
   */
  boolean meet(String caseId, Kind need, Instant at);

  /** By hold, oldest first. */
  Map<String, List<Need>> of(Collection<String> holdIds);
}
