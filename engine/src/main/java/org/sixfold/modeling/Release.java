package org.sixfold.modeling;

import java.time.Instant;
import java.util.List;

/**
 * A change of what new cases start with, from its proposal on.
 *
 * @param n counts releases, whether they came to be or not
 * @param draft what it releases; null for packaged models and rollbacks
 * @param base the release it was proposed against; null for packaged models
 * @param target the release that a rollback makes the active one again; else null
 * @param decidedBy who approved or rejected it; null before, and for packaged models
 * @param releasedAt null unless it was released
 * @param effectiveAt the moment at which it is to begin; null for as soon as it is approved
 * @param withdrawnBy who took it back after its approval and before its moment; else null
 * @param active whether new cases start with it
 */
public record Release(
    int n,
    State state,
    Kind kind,
    String title,
    String note,
    String draft,
    Integer base,
    Integer target,
    List<FileChange> changes,
    String proposedBy,
    Instant proposedAt,
    String decidedBy,
    Instant decidedAt,
    String decisionNote,
    Instant releasedAt,
    Instant effectiveAt,
    String withdrawnBy,
    Instant withdrawnAt,
    String withdrawalNote,
    boolean active) {

  /** How far it came. */
  public enum State {
    PROPOSED,
    /** Approved; it begins by itself at its moment. */
    SCHEDULED,
    RELEASED,
    REJECTED,
    /** Approved, and taken back before its moment. */
    WITHDRAWN
  }

  /** How it came about. */
  public enum Kind {
    /** Packaged models, at an upgrade. */
    SEED,
    RELEASE,
    ROLLBACK
  }

  /** A file that it changes. */
  public record FileChange(String name, Draft.Change change) {}
}
