package org.sixfold.modeling;

import java.time.Instant;
import java.util.List;

/**
 * What designers are about to change.
 *
 * @param base number of the release it changes
 * @param outdated whether that is no longer the active one
 * @param revision counts its changes
 * @param editors usernames of all who changed anything in it
 * @param files that differ from the base, by name
 * @param release number of its latest proposal; null before
 */
public record Draft(
    String id,
    String title,
    State state,
    int base,
    boolean outdated,
    String author,
    Instant createdAt,
    int revision,
    String changedBy,
    Instant changedAt,
    List<String> editors,
    List<ChangedFile> files,
    Integer release) {

  /** What may be done with it. */
  public enum State {
    OPEN,
    /** Frozen until somebody decides about its release. */
    PROPOSED,
    RELEASED,
    DISCARDED
  }

  /** How a file differs from the base. */
  public enum Change {
    ADDED,
    CHANGED,
    REMOVED
  }

  /**
   * A file of the draft that differs from the base.
   *
   * @param revision the draft's revision at its last change
   */
  public record ChangedFile(
      String name,
      String folder,
      ModelKind kind,
      Change change,
      int revision,
      String changedBy,
      Instant changedAt) {}

  /**
   * A file as the draft has it.
   *
   * @param key name of what is in it
   * @param change null if it is as in the base
   * @param revision 0 as long as nobody changed it
   */
  public record Listed(
      String name, String folder, ModelKind kind, String key, Change change, int revision) {}

  /**
   * A file with its text.
   *
   * @param change null if it is as in the base
   * @param revision 0 as long as nobody changed it
   * @param changedBy null as long as nobody changed it
   */
  public record File(
      String name,
      String folder,
      ModelKind kind,
      String content,
      Change change,
      int revision,
      String changedBy,
      Instant changedAt) {}
}
